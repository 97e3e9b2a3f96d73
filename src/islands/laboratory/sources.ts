/** From which line of the request a line of the canonical request comes. Pure: no DOM. */
import type { CanonicalLine } from '../../signing/laboratory.ts';
import type { Explained } from './explain.ts';

/** What a line is called. */
export const lineNames: Record<CanonicalLine['kind'], string> = {
  method: 'Method',
  path: 'Path',
  query: 'Query',
  header: 'Header',
  blank: 'Empty line',
  'signed-headers': 'Signed headers',
  'payload-hash': 'Hash of the body',
};

const afterHost = (url: string): string => url.replace(/^https?:\/\/[^/?#]*/i, '');

/** The source of a line as it was typed or sent; undefined where it has none of its own. */
export function sourceOf(line: CanonicalLine, { explanation, request }: Explained): string | undefined {
  const [path = '', query = ''] = afterHost(request.url).split('#')[0]?.split('?', 2) ?? [];
  switch (line.kind) {
    case 'method':
      return request.method;
    case 'path':
      return path || '/';
    case 'query':
      return query ? `?${query}` : undefined;
    case 'header': {
      const name = line.text.slice(0, line.text.indexOf(':'));
      const sent = explanation.send.headers.filter(([given]) => given.toLowerCase() === name);
      return sent.map(([given, value]) => `${given}: ${value}`).join('\n') || undefined;
    }
    case 'payload-hash':
      return explanation.payload.bytes === 0 ? 'no body' : `the body, ${explanation.payload.bytes} bytes`;
    default:
      return undefined;
  }
}
