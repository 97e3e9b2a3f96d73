/** What the head and the foot of every twin say alike. */
import { isoDate } from '../components/words.ts';
import { blocks, link, list, plain } from './markdown.ts';
import type { Site } from './site.ts';

interface Checked {
  title: string;
  sources: readonly { url: string; title: string }[];
  checked: Date;
}

/** The title, a sentence that says it all, and the facts of the page as a list. */
export const head = (title: string, lead: string, facts: readonly (string | undefined)[]): string =>
  blocks(`# ${plain(title)}`, `> ${lead}`, list(facts.filter((fact) => fact !== undefined)));

/** Where the page itself stands, and when it was last read against its sources. */
export const pageFacts = ({ url }: Site, path: string, { checked }: Pick<Checked, 'checked'>): string[] => [
  `Page: <${new URL(path, url).href}>`,
  `Last read against its sources: ${isoDate(checked)}`,
];

export const sources = ({ sources }: Pick<Checked, 'sources'>): string =>
  blocks('## Sources', list(sources.map(({ url, title }) => link(plain(title), url))));
