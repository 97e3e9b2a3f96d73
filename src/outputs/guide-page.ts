import type { Guide } from '../catalogue/catalogue.ts';
import { head, pageFacts, sources } from './facts.ts';
import { blocks, withAddresses } from './markdown.ts';
import type { Site } from './site.ts';

/** A guide as Markdown. */
export function guideMarkdown({ slug, matter, body }: Guide, site: Site): string {
  const facts = pageFacts(site, `/guides/${slug}/`, matter);
  const page = blocks(head(matter.title, matter.description, facts), body, sources(matter));
  return `${withAddresses(page, site.url)}\n`;
}
