import { type Printed, printedErrors, printTree } from '../triage/print.ts';
import { blocks, code, item, link, plain, withAddresses } from './markdown.ts';
import type { Site } from './site.ts';

/** The printed tree as nested lists: a question, and below it each answer with what it leads to. */
function printer({ catalogue }: Site, error: string): (place: Printed) => string {
  const question = (fact: string) => catalogue.questions.find(({ slug }) => slug === fact)?.matter;
  const ask = (fact: string) => question(fact)?.ask ?? fact;
  const label = (fact: string, value: string) =>
    value === 'unknown' ? 'I don’t know' : (question(fact)?.values[value] ?? value);
  const title = (slug: string) => catalogue.causes.find((cause) => cause.slug === slug)?.matter.title ?? slug;
  const print = (place: Printed): string => {
    if (place.kind === 'cause') return link(plain(title(place.slug)), `/causes/${place.slug}/`);
    if (place.kind === 'undecided') return `not decided by this; see [all its causes](/errors/${error}/)`;
    if (place.kind === 'again') return `go on with “${ask(place.fact)}”`;
    const answers = place.answers.map(({ value, next }) =>
      item(`${label(place.fact, value)}: ${print(next)}`),
    );
    return [ask(place.fact), ...answers].join('\n');
  };
  return print;
}

/** `/tree/` as Markdown: for each error its questions, and where each answer leads. */
export function treeMarkdown(site: Site): string {
  const pages = new Map(site.catalogue.errors.map(({ slug, matter }) => [slug, matter]));
  const parts = printedErrors.flatMap((error) => {
    const page = pages.get(error);
    return page ? [`## ${code(page.messages[0] ?? error)}`, printer(site, error)(printTree(error))] : [];
  });
  const lead = 'Every question of the wizard, and where each answer leads.';
  return `${withAddresses(blocks('# The whole decision tree', lead, ...parts), site.url)}\n`;
}
