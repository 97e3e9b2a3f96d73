import type { ErrorPage } from '../catalogue/catalogue.ts';
import { stationName } from '../components/stations.ts';
import { actorText, apiTypesText, listed, statusText } from '../components/words.ts';
import { head, pageFacts, sources } from './facts.ts';
import { blocks, code, link, list, plain, sectionsOf, withAddresses } from './markdown.ts';
import type { Site } from './site.ts';
import { ofForm, variants } from './snippets.ts';

function causes({ matter }: ErrorPage, { catalogue }: Site): string {
  const items = matter.causes.map(({ cause, sign }, index) => {
    const page = catalogue.causes.find(({ slug }) => slug === cause)?.matter;
    const where = page ? ` (${stationName(page.station)}, ${actorText[page.actor].short})` : '';
    return `${index + 1}. ${link(plain(page?.title ?? cause), `/causes/${cause}/`)}${where}: ${sign}`;
  });
  const lead = 'Most frequent first, by judgement, each with where the request stopped and who can act.';
  return blocks('## Possible causes', lead, items.join('\n'));
}

function related({ matter }: ErrorPage, { catalogue }: Site): string {
  const items = matter.related.flatMap((slug) => {
    const page = catalogue.errors.find((one) => one.slug === slug)?.matter;
    const message = code(page?.messages[0] ?? slug);
    return page ? [`${link(message, `/errors/${slug}/`)} (${statusText(page.status)})`] : [];
  });
  return items.length > 0 ? blocks('## Related errors', list(items)) : '';
}

/** In the order of the page's tabs. */
const languages = ['typescript', 'python', 'go'];

const recoveryCode = ({ snippets }: ErrorPage) =>
  ofForm(snippets, 'recover').sort((a, b) => languages.indexOf(a.language) - languages.indexOf(b.language));

/** An error's page as Markdown: the same facts, prose and files, in the same order. */
export function errorMarkdown(error: ErrorPage, site: Site): string {
  const { slug, matter, body, recover, snippets } = error;
  const { messages, errorType, gatewayResponseType } = matter;
  const [, recovery, ...after] = sectionsOf(recover?.body ?? '');
  const page = blocks(
    head(matter.title, matter.means, [
      `Message: ${code(messages[0] ?? matter.title)}`,
      `Status: ${matter.status.length > 0 ? listed(matter.status.map(String)) : 'none'}`,
      `x-amzn-ErrorType: ${errorType.length > 0 ? errorType.map(code).join(' ') : 'no such header'}`,
      `Sent by: ${apiTypesText(matter.apiTypes)}`,
      gatewayResponseType === null ? undefined : `Gateway response: ${code(gatewayResponseType)}`,
      `Where a request can stop with this answer: ${listed(matter.stations.map(stationName))}`,
      ...pageFacts(site, `/errors/${slug}/`, matter),
    ]),
    body,
    messages.length > 1 ? blocks('## Wordings', list(messages.map(code))) : '',
    causes(error, site),
    '## The response',
    variants(ofForm(snippets, 'response')),
    recovery,
    variants(recoveryCode(error)),
    ...after,
    related(error, site),
    sources(matter),
  );
  return `${withAddresses(page, site.url)}\n`;
}
