/**
 * What checks each kind of snippet: a page says it beside the snippet. `test/content/checked.test.ts` keeps it true in
 * both directions: every check named here runs, and every test of single snippets is named here.
 */
import type { SnippetName } from './file-name.ts';

interface Check {
  /** As readers are told; empty where they need not be. */
  says: string;
  /** The module of test/content/ that does it. */
  by: string;
  /** What a snippet has to hold for the check to have something to look at. */
  where?: RegExp;
}

const policies: Check = {
  says: 'policy grammar',
  by: 'policy/check.ts',
  where: /\b(Policy)?Statement\b|\bstatement \{/,
};
const templates: Check = {
  says: 'Velocity',
  by: 'template/check.ts',
  where: /#(set|if|foreach)\b|\$(input|util)\./,
};
const tsc: Check = { says: 'tsc', by: 'code/typescript.ts' };
const played = (by: string): Check => ({ says: 'run against this response', by });

/** By the kind of file: a language, or a form where it has checks of its own. */
export const checkedBy: Record<string, readonly Check[]> = {
  sh: [
    { says: 'bash, dash, zsh, fish', by: 'shell/compare.ts' },
    { says: 'shellcheck', by: 'shell/shellcheck.ts' },
    { says: 'AWS CLI models', by: 'shell/aws.ts', where: /\baws / },
    { says: 'run with curl', by: 'calls/check.ts', where: /\bcurl / },
    { says: 'jq', by: 'shell/jq.ts', where: /\bjq / },
    policies,
    templates,
  ],
  terraform: [
    { says: 'HCL', by: 'terraform/syntax.ts' },
    { says: 'AWS provider 6 schema', by: 'terraform/arguments.ts' },
    policies,
    templates,
  ],
  yaml: [
    { says: 'CloudFormation schema', by: 'cloudformation/check.ts' },
    { says: 'SAM schema', by: 'cloudformation/sam-schema.ts', where: /AWS::Serverless/ },
    policies,
    templates,
  ],
  cdk: [tsc, { says: 'synthesized', by: 'cdk/synthesize.ts' }, policies, templates],
  typescript: [tsc, policies],
  javascript: [],
  python: [{ says: 'Python’s parser', by: 'code/python.ts' }, policies],
  go: [{ says: 'gofmt', by: 'code/go.ts' }],
  json: [{ says: 'JSON', by: 'code/json.ts' }, policies],
  http: [{ says: '', by: 'code/response.ts' }],
  'recover.typescript': [tsc, played('recover/play-typescript.ts')],
  'recover.python': [{ says: 'Python', by: 'code/python.ts' }, played('recover/play.py')],
  'recover.go': [{ says: 'go vet', by: 'recover/go.ts' }, played('recover/play.go')],
};

/** The checks of one snippet; none for the console's steps, which are prose. */
export function checksOf({ form, language }: SnippetName, code: string): readonly Check[] {
  const kind = form === 'recover' ? `recover.${language}` : form === 'cdk' ? form : language;
  return (checkedBy[kind] ?? []).filter(({ where }) => where === undefined || where.test(code));
}

/** The line beside a snippet: what checked it, or why nothing does. */
export function checkedLine(name: SnippetName, code: string, unchecked?: string): string {
  if (unchecked !== undefined) return `Not checked: ${unchecked}`;
  const says = checksOf(name, code).flatMap((check) => check.says || []);
  return says.length > 0 ? `Checked: ${says.join('; ')}` : '';
}
