import type { Catalogue } from '../catalogue/catalogue.ts';
import type { SearchPage } from '../catalogue/search-page.ts';
import { searchWords } from './search-words.ts';

const headings = (body: string): string =>
  [...body.matchAll(/^#{2,4} (.+)$/gm)].map(([, text]) => text).join(' ');

const header =
  /\b(?:x-(?:amzn?|api|cache|forwarded)-?[a-z-]+|apigw-requestid|www-authenticate|retry-after|access-control-[a-z-]+|sec-websocket-[a-z-]+)\b/gi;

/** The names of headers that a page speaks of, each once. */
const headersIn = (body: string): string =>
  [...new Set([...body.matchAll(header)].map(([name]) => name.toLowerCase()))].join(' ');

/** Every page that the search can find. */
export function searchPages({ errors, causes, guides }: Catalogue): SearchPage[] {
  const names = searchWords(causes);
  return [
    ...errors.map(
      ({ slug, matter, body }): SearchPage => ({
        url: `/errors/${slug}/`,
        kind: 'Error',
        title: matter.title,
        about: matter.means,
        messages: matter.messages,
        status: matter.status.map(String),
        causes: matter.causes.length,
        words: [...matter.errorType, matter.gatewayResponseType ?? '', headersIn(body)].join(' '),
      }),
    ),
    ...causes.map(
      ({ slug, matter, body }): SearchPage => ({
        url: `/causes/${slug}/`,
        kind: 'Cause',
        title: matter.title,
        about: matter.summary,
        words: `${names.get(slug) ?? ''} ${headersIn(body)}`.trim(),
      }),
    ),
    ...guides.map(
      ({ slug, matter, body }): SearchPage => ({
        url: `/guides/${slug}/`,
        kind: 'Guide',
        title: matter.title,
        about: matter.description,
        words: `${headings(body)} ${headersIn(body)}`.trim(),
      }),
    ),
  ];
}
