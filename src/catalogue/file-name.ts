/**
 * What a file beside `cause.md` or `error.md` is, read from its name alone: `fix.http.tf` is the Terraform form of the
 * fix, for HTTP APIs. The forms are those of CONTRIBUTING.md.
 */
import type { FixForm } from './schema.ts';

export type ApiType = 'rest' | 'http' | 'websocket';
export type Language =
  | 'sh'
  | 'terraform'
  | 'yaml'
  | 'json'
  | 'typescript'
  | 'javascript'
  | 'python'
  | 'go'
  | 'http'
  | 'markdown';

/** What a snippet is for; `code` is a fix in the caller's or the backend's own code. */
export type SnippetForm = FixForm | 'confirm' | 'request' | 'verify' | 'code' | 'recover' | 'response';

export interface SnippetName {
  form: SnippetForm;
  language: Language;
  /** The kind of API that the file is for; undefined where one answer serves all (or REST is meant). */
  apiType?: ApiType;
  /** `client` in `fix.client.ts`: whose code it is. */
  part?: string;
}

const codeLanguages: Record<string, Language> = {
  ts: 'typescript',
  js: 'javascript',
  py: 'python',
  go: 'go',
  json: 'json',
};
const fixForms: Record<string, [FixForm, Language]> = {
  sh: ['cli', 'sh'],
  tf: ['terraform', 'terraform'],
  yaml: ['cloudformation', 'yaml'],
};
const steps = ['confirm', 'request', 'verify'] as const;

function isApiType(word: string): word is ApiType {
  return word === 'rest' || word === 'http' || word === 'websocket';
}

/** Takes the API type out of the middle words. */
function split(words: string[]): { apiType?: ApiType; parts: string[] } {
  const apiType = words.find(isApiType);
  return apiType ? { apiType, parts: words.filter((word) => word !== apiType) } : { parts: words };
}

function causeFile(stem: string, ending: string, parts: string[]): Omit<SnippetName, 'apiType'> | undefined {
  const step = steps.find((name) => name === stem);
  if (step) return ending === 'sh' && parts.length === 0 ? { form: step, language: 'sh' } : undefined;
  if (stem === 'console') {
    return ending === 'md' && parts.length === 0 ? { form: 'console', language: 'markdown' } : undefined;
  }
  if (stem !== 'fix') return undefined;
  if (ending === 'ts' && parts.length === 1 && parts[0] === 'cdk')
    return { form: 'cdk', language: 'typescript' };
  const fix = fixForms[ending];
  if (fix) return parts.length === 0 ? { form: fix[0], language: fix[1] } : undefined;
  const language = codeLanguages[ending];
  const [part] = parts;
  if (!language || parts.length > 1) return undefined;
  return part === undefined ? { form: 'code', language } : { form: 'code', language, part };
}

/** What a file in a cause's folder is; undefined for a name that no form has. `cause.md` itself is not a snippet. */
export function readCauseFileName(name: string): SnippetName | undefined {
  const words = name.split('.');
  const stem = words[0] ?? '';
  const ending = words.at(-1) ?? '';
  const { apiType, parts } = split(words.slice(1, -1));
  const found = words.length > 1 ? causeFile(stem, ending, parts) : undefined;
  return found && apiType ? { ...found, apiType } : found;
}

/** What a file in an error's folder is; undefined for a name that no form has. */
export function readErrorFileName(name: string): SnippetName | undefined {
  if (name === 'response.http') return { form: 'response', language: 'http' };
  const [stem, ending = '', more] = name.split('.');
  const language = codeLanguages[ending];
  return stem === 'recover' && language && more === undefined ? { form: 'recover', language } : undefined;
}
