/**
 * The snippet files beside a cause or an error. A file's name says everything: its part (`confirm`, `fix` …), the
 * kind of API (`.http.`, `.websocket.`) and its language; CONTRIBUTING.md has the table.
 */
const files = import.meta.glob<string>(['/content/{causes,errors}/*/*', '!**/*.md'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

export type Api = '' | 'rest' | 'http' | 'websocket';

export interface Snippet {
  file: string;
  /** `confirm`, `request`, `fix`, `verify`, `recover` or `response`. */
  part: string;
  /** `cli`, `terraform`, `cloudformation`, `cdk`; for other code its language, such as `python`. */
  form: string;
  /** The tab's label. */
  label: string;
  /** Empty: the file is for every kind of API. */
  api: Api;
  /** Whose code it is, where the name says so: `client`, `backend` … */
  role: string;
  /** Shiki's name of the language. */
  lang: string;
  code: string;
  /** The environment variables that a shell snippet reads. */
  variables: string[];
}

const languages: Record<string, { form: string; label: string; lang: string }> = {
  sh: { form: 'cli', label: 'AWS CLI', lang: 'shellscript' },
  tf: { form: 'terraform', label: 'Terraform', lang: 'terraform' },
  yaml: { form: 'cloudformation', label: 'CloudFormation', lang: 'yaml' },
  'cdk.ts': { form: 'cdk', label: 'CDK', lang: 'typescript' },
  ts: { form: 'typescript', label: 'TypeScript', lang: 'typescript' },
  js: { form: 'javascript', label: 'JavaScript', lang: 'javascript' },
  mjs: { form: 'javascript', label: 'JavaScript', lang: 'javascript' },
  py: { form: 'python', label: 'Python', lang: 'python' },
  go: { form: 'go', label: 'Go', lang: 'go' },
  java: { form: 'java', label: 'Java', lang: 'java' },
  json: { form: 'json', label: 'JSON', lang: 'json' },
  http: { form: 'response', label: 'Response', lang: 'http' },
};

/** Credentials come from the reader's own environment; the page never fills them in. */
export const variablesIn = (code: string): string[] => [
  ...new Set([...code.matchAll(/\$\{?([A-Z][A-Z0-9_]*)/g)].map(([, name = '']) => name)),
].filter((name) => !name.startsWith('AWS_'));

function read(path: string, code: string): Snippet {
  const file = path.split('/').at(-1) ?? path;
  const [, part = '', middle = '', extension = ''] = /^([a-z]+)((?:\.[a-z-]+)*?)\.(cdk\.ts|[a-z]+)$/.exec(file) ?? [];
  const language = languages[extension];
  if (!language) {
    throw new Error(`${path}: no page knows what to do with this file. Use a name from the table in CONTRIBUTING.md, ` +
      `or add its ending (${Object.keys(languages).join(', ')}) to src/components/snippets.ts.`);
  }
  const infixes = middle.split('.').filter(Boolean);
  const api = (infixes.find((infix) => /^(rest|http|websocket)$/.test(infix)) ?? '') as Api;
  const sam = extension === 'yaml' && code.includes('AWS::Serverless-2016-10-31');
  return {
    file,
    part,
    ...language,
    label: sam ? 'AWS SAM' : language.label,
    api,
    role: infixes.filter((infix) => infix !== api).join(' '),
    code: code.trimEnd(),
    variables: extension === 'sh' ? variablesIn(code) : [],
  };
}

/** All snippets of one cause or error; REST before HTTP before WebSocket. */
export function snippetsOf(kind: 'causes' | 'errors', slug: string): Snippet[] {
  const order: Api[] = ['', 'rest', 'http', 'websocket'];
  const found = Object.entries(files)
    .filter(([path]) => path.startsWith(`/content/${kind}/${slug}/`))
    .map(([path, code]) => read(path, code))
    .sort((a, b) => order.indexOf(a.api) - order.indexOf(b.api));
  // A plain file stands for REST APIs as soon as a sibling of the same form is for another kind.
  return found.map((snippet) =>
    !snippet.api && found.some((other) => other.api && other.part === snippet.part && other.form === snippet.form)
      ? { ...snippet, api: 'rest' as const }
      : snippet,
  );
}

/** Only what belongs to one part of the page. */
export const ofPart = (snippets: readonly Snippet[], part: string): Snippet[] =>
  snippets.filter((snippet) => snippet.part === part);
