/** Policies in every language that snippets have: grammar, actions, conditions, and the shape of ARNs. */
import { readTemplate } from '../cloudformation/read.ts';
import type { Value } from '../cloudformation/value.ts';
import type { Finding, Source } from '../finding.ts';
import { runSnippets } from '../shell/run.ts';
import { checkShell } from '../shell/static.ts';
import { faultOfAction, services } from './actions.ts';
import { checkArns } from './arn.ts';
import type { Fault } from './grammar.ts';
import { valuesInPython } from './python.ts';
import { checkStatements } from './statements.ts';
import { valuesInTerraform } from './terraform.ts';
import { valuesInTypeScript } from './typescript.ts';

export interface Snippet extends Source {
  language: string;
}

const cure =
  'Correct it: the IAM User Guide has the grammar and the condition keys, the Service Authorization Reference the ' +
  'actions; a true one that is missing here belongs into test/content/policy/';

/** JSON as a tree; policies inside texts are read too. Lines are those of the words in the snippet. */
function toValue(value: unknown, lineFor: (word: string) => number, line: number): Value {
  if (Array.isArray(value))
    return { kind: 'list', items: value.map((item) => toValue(item, lineFor, line)), line };
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(([key, inner]) => {
      const here = typeof inner === 'string' ? lineFor(inner) : lineFor(key);
      return { key, line: here, value: toValue(inner, lineFor, here) };
    });
    return { kind: 'map', entries, line };
  }
  if (typeof value === 'string' && /^\s*\{[\s\S]*"Statement"/.test(value)) {
    try {
      return toValue(JSON.parse(value), lineFor, line);
    } catch {
      // Another check tells it.
    }
  }
  const here = typeof value === 'string' ? lineFor(value) : line;
  return { kind: 'scalar', value: value as string | number | boolean | null, line: here };
}

function checkJsonTexts({ text }: Source, texts: string[]): Fault[] {
  const rows = text.split('\n');
  const first = Math.max(rows.findIndex((row) => row.includes('Statement')) + 1, 1);
  const lineFor = (word: string) => {
    const at = rows.findIndex((row) => row.includes(`"${word}"`));
    return at < 0 ? first : at + 1;
  };
  return texts.flatMap((json) => {
    try {
      return checkStatements(toValue(JSON.parse(json), lineFor, first));
    } catch {
      return [];
    }
  });
}

/** Actions wherever one stands between quotes or blanks: `--action-names execute-api:Invoke`, permissions of functions. */
function checkActions({ text }: Source): Fault[] {
  const pattern = new RegExp(`(?<![\\w:./-])((?:${services.join('|')}):[A-Z][A-Za-z]*\\*?)(?![\\w:/.])`, 'g');
  return text.split('\n').flatMap((row, index) =>
    [...row.matchAll(pattern)].flatMap(([, action = '']) => {
      const what = faultOfAction(action);
      return what ? [{ line: index + 1, what }] : [];
    }),
  );
}

async function faultsOf(source: Snippet): Promise<Fault[]> {
  switch (source.language) {
    case 'typescript':
      return valuesInTypeScript(source).flatMap(({ value, key }) =>
        checkStatements(value, { type: '', key }),
      );
    case 'terraform': {
      const found = await valuesInTerraform(source.text);
      return found.flatMap(({ value, place }) => checkStatements(value, place));
    }
    case 'yaml': {
      const read = readTemplate(source);
      return 'template' in read ? checkStatements(read.template) : [];
    }
    case 'json':
      return checkJsonTexts(source, [source.text]);
    default:
      return [];
  }
}

/** What is wrong with the policies, actions and ARNs of all snippets. */
export async function checkPolicies(sources: Snippet[]): Promise<Finding[]> {
  const shell = sources.filter((source) => source.language === 'sh' && checkShell(source).length === 0);
  const ran = runSnippets('dash', shell);
  const python = sources.filter(({ language }) => language === 'python');
  const dictionaries = valuesInPython(python);
  const found = await Promise.all(
    sources.map(async (source): Promise<Finding[]> => {
      const written = Object.values(ran[shell.indexOf(source)]?.files ?? {});
      const faults = [
        ...(await faultsOf(source)),
        ...checkJsonTexts(source, written),
        ...(dictionaries[python.indexOf(source)] ?? []).flatMap((value) => checkStatements(value)),
      ];
      const told = new Set(faults.map(({ what }) => what));
      const others = checkActions(source).filter(({ what }) => !told.has(what));
      const { file } = source;
      const isUnread = source.language === 'sh' && !shell.includes(source);
      return [
        ...[...faults, ...others].map((fault) => ({ file, ...fault, cure })),
        ...(isUnread ? [] : checkArns(source)),
      ];
    }),
  );
  return found.flat();
}
