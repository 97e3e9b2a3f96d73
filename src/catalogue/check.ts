/**
 * The checks that need more than one file: what must agree is compared in both directions. The build runs them before
 * Astro does, and test/catalogue lists what each one finds in planted faults.
 */
import type { Catalogue } from './catalogue.ts';
import { checkForms } from './checks/forms.ts';
import { checkHeadings } from './checks/headings.ts';
import { checkLinks } from './checks/links.ts';
import { checkMarkup } from './checks/markup.ts';
import { checkNames } from './checks/names.ts';
import { checkSnippetText } from './checks/snippet-text.ts';
import { checkTodo } from './checks/todo.ts';
import { checkVariables } from './checks/variables.ts';
import type { Folder } from './folder.ts';
import { CatalogueError, type Problem } from './problem.ts';
import { read } from './read.ts';

type Check = (catalogue: Catalogue) => Problem[];

const checks: Check[] = [
  checkNames,
  checkForms,
  checkHeadings,
  checkMarkup,
  checkLinks,
  checkSnippetText,
  checkVariables,
  checkTodo,
  // The machine: cause page ↔ final state, question ↔ fact ↔ state. Add `checkMachine` of ./checks/machine.ts here.
];

/** Every problem that the checks find in a catalogue that could be read. */
export function checkCatalogue(catalogue: Catalogue): Problem[] {
  return checks.flatMap((check) => check(catalogue));
}

/** The catalogue, read and checked. Throws a CatalogueError that lists every problem. */
export function checkedCatalogue(folder?: Folder): Catalogue {
  const { catalogue, problems } = read(folder);
  const all = [...problems, ...checkCatalogue(catalogue)];
  if (all.length > 0) throw new CatalogueError(all);
  return catalogue;
}
