import { twinOf } from '../components/twin.ts';
import { listed, statusText } from '../components/words.ts';
import { causesByStation, errorsByFamily, guidesInOrder } from './lists.ts';
import { blocks, code, link, list, plain } from './markdown.ts';
import type { Site } from './site.ts';

/** `/llms.txt` in the form of llmstxt.org: what the site is, then every page's Markdown twin with one line on it. */
export function llmsText(site: Site): string {
  const at = (path: string) => new URL(twinOf(path) ?? path, site.url).href;
  const entry = (title: string, path: string, about: string) => `${link(plain(title), at(path))}: ${about}`;
  const errors = errorsByFamily(site).flatMap((family) =>
    family.errors.map(({ slug, matter }) => {
      const [message = ''] = matter.messages;
      const said = matter.title.includes(message) ? '' : `${code(message)} `;
      return entry(matter.title, `/errors/${slug}/`, `${said}(${statusText(matter.status)}) ${matter.means}`);
    }),
  );
  const causes = causesByStation(site).map(({ name, causes }) => {
    const lines = causes.map(({ slug, matter }) => entry(matter.title, `/causes/${slug}/`, matter.summary));
    return blocks(`## Causes: ${name}`, list(lines));
  });
  const guides = guidesInOrder(site).map(({ slug, matter }) =>
    entry(matter.title, `/guides/${slug}/`, matter.description),
  );
  const optional = [
    entry('Errors', '/errors/', 'the list of errors with every wording'),
    entry('Causes', '/causes/', 'the list of causes with who can fix each'),
    entry('Guides', '/guides/', 'the list of guides'),
    entry('The whole decision tree', '/tree/', 'every question and where each answer leads; long'),
    entry('About and privacy', '/about/', 'how the facts are established; a page, no Markdown'),
  ];
  const stations = causesByStation(site).map(({ name }) => name);
  return `${blocks(
    '# Gatewhy',
    '> Why did Amazon API Gateway say no? Every error that the gateway sends, by its exact message; the root causes behind each; how to prove a cause with read-only commands; and its fix for the console, the AWS CLI, Terraform, CloudFormation or SAM, and CDK.',
    'An *error* is what a caller sees. A *cause* is the one thing that is wrong. An error has several causes, listed most frequent first with the sign that tells each from its neighbours. Begin with the error whose message fits, compare the signs, prove the cause, then apply its fix.',
    `A request passes these stations in this order: ${listed(stations)}.`,
    `Every page below is Markdown; the page itself is at the same address with \`/\` for \`.md\`. The same knowledge as data, with the patterns that recognise each error: ${link('catalogue.json', new URL('/catalogue.json', site.url).href)}, described by ${link('its schema', new URL('/catalogue.schema.json', site.url).href)}.`,
    '## Errors',
    list(errors),
    ...causes,
    '## Guides',
    list(guides),
    '## Optional',
    list(optional),
  )}\n`;
}
