import type { Catalogue, Cause, ErrorPage } from '../catalogue.ts';
import type { Problem } from '../problem.ts';
import { fixForms } from '../schema.ts';

/** The file to write for each form, for messages. */
const fileOf: Record<(typeof fixForms)[number], string> = {
  console: 'console.md',
  cli: 'fix.sh',
  terraform: 'fix.tf',
  cloudformation: 'fix.yaml',
  cdk: 'fix.cdk.ts',
};

function checkCause({ file, matter, snippets }: Cause): Problem[] {
  const problems: Problem[] = [];
  const forms = new Set(snippets.map(({ form }) => form));
  for (const form of fixForms) {
    const reason = matter.notApplicable[form];
    if (forms.has(form) && reason !== undefined) {
      const cure = `Remove \`notApplicable.${form}\` or the file`;
      problems.push({ file, what: `the ${form} form is both a file and not applicable`, cure });
    } else if (!forms.has(form) && reason === undefined) {
      const cure = `Write ${fileOf[form]}, or give the reason in one sentence as \`notApplicable.${form}\``;
      problems.push({ file, what: `the ${form} form is missing`, cure });
    }
  }
  if (!forms.has('confirm')) {
    problems.push({
      file,
      what: 'nothing proves the cause',
      cure: 'Write confirm.sh beside it (read-only commands)',
    });
  }
  for (const snippet of snippets) {
    if (!snippet.apiType || matter.apiTypes.includes(snippet.apiType)) continue;
    const cure = `Add ${snippet.apiType} to \`apiTypes\` of cause.md, or take \`.${snippet.apiType}\` out of the name`;
    problems.push({ file: snippet.file, what: `is for an API type that the cause does not have`, cure });
  }
  return problems;
}

function checkError({ file, recover, snippets }: ErrorPage): Problem[] {
  const folder = file.replace(/error\.md$/, '');
  const names = new Set(snippets.map(({ name }) => name));
  const wanted = ['response.http', 'recover.ts', 'recover.py', 'recover.go'].filter(
    (name) => !names.has(name),
  );
  if (!recover) wanted.push('recover.md');
  return wanted.map((name) => ({
    file: folder + name,
    what: 'does not exist',
    cure: 'Write it: the table under "An error, file by file" in CONTRIBUTING.md says what it holds',
  }));
}

/** Every form of every fix is either a file or a reason, and every error has its files. */
export function checkForms({ causes, errors }: Catalogue): Problem[] {
  return [...causes.flatMap(checkCause), ...errors.flatMap(checkError)];
}
