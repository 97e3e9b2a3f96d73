/** The twins of the indexes. */
import { actorText, statusText } from '../components/words.ts';
import { causesByStation, errorsByFamily, guidesInOrder } from './lists.ts';
import { blocks, code, item, link, list, plain, withAddresses } from './markdown.ts';
import type { Site } from './site.ts';

const finished = (page: string, { url }: Site): string => `${withAddresses(page, url)}\n`;

/** `/errors/`: each error with every wording of it. */
export function errorsMarkdown(site: Site): string {
  const groups = errorsByFamily(site).map(({ name, about, errors }) => {
    const items = errors.map(({ slug, matter }) => {
      const [message = matter.title, ...others] = matter.messages;
      const line = `${statusText(matter.status)} ${link(code(message), `/errors/${slug}/`)}: ${matter.means}`;
      return item([line, ...others.map((other) => `- also ${code(other)}`)].join('\n'));
    });
    return blocks(`## ${name}`, about, items.join('\n'));
  });
  const lead = 'An error is what a caller sees: a message, a status, headers. Find yours by its exact text.';
  return finished(blocks('# Errors', lead, ...groups), site);
}

/** `/causes/`: each cause with who can fix it. */
export function causesMarkdown(site: Site): string {
  const groups = causesByStation(site).map(({ name, asks, causes }) => {
    const items = causes.map(({ slug, matter }) => {
      const who = actorText[matter.actor].who;
      return `${link(plain(matter.title), `/causes/${slug}/`)}: ${matter.summary} ${who} can fix it.`;
    });
    return blocks(`## ${name}`, asks, list(items));
  });
  const lead =
    'A cause is the one thing that is wrong. The causes stand in the order in which a request meets them.';
  return finished(blocks('# Causes', lead, ...groups), site);
}

/** `/guides/` */
export function guidesMarkdown(site: Site): string {
  const items = guidesInOrder(site).map(
    ({ slug, matter }) => `${link(plain(matter.title), `/guides/${slug}/`)}: ${matter.description}`,
  );
  return finished(blocks('# Guides', list(items)), site);
}
