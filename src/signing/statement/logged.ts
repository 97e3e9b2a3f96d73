import type { Header } from '../types.ts';
import { splitTarget, withAuthorization } from './request.ts';
import type { SentRequest } from './types.ts';
import type { View } from './view.ts';

const prepared = /<AWS(?:Prepared)?Request [^\n]{0,200}?method=([A-Z]{3,10}), url=(\S{1,16000}), headers=\{/g;
const pair = /'([^'\n]{1,100})': b?(?:'((?:[^'\\\n]|\\[^\n]){0,8000})'|"((?:[^"\\\n]|\\[^\n]){0,8000})")/g;

/** The request that botocore (and so the AWS CLI with --debug) logs before it sends it; the last one. */
export function findLogged(view: View): SentRequest | undefined {
  let best: SentRequest | undefined;
  let seen = 0;
  for (const match of view.text.matchAll(prepared)) {
    seen += 1;
    if (seen > 200) break;
    const [whole, method = '', url = ''] = match;
    const start = match.index + whole.length;
    const stop = view.text.indexOf('\n', start);
    const end = stop < 0 ? view.text.length : stop;
    const headers: Header[] = [];
    for (const [, name = '', single, double] of view.text.slice(start, end).matchAll(pair))
      headers.push([name, single ?? double ?? '']);
    const host = /^https?:\/\/([^/?#]+)/i.exec(url)?.[1] ?? '';
    if (host && !headers.some(([name]) => name.toLowerCase() === 'host')) headers.unshift(['host', host]);
    best = withAuthorization({
      method,
      ...splitTarget(url),
      headers,
      shownBy: 'botocore-log',
      from: view.at(match.index),
      to: view.at(end),
    });
  }
  return best;
}

/** A presigned URL that stands alone; the last one. */
export function findPresigned(view: View): SentRequest | undefined {
  let best: SentRequest | undefined;
  for (const match of view.text.matchAll(/https?:\/\/([^/\s"'<>?]{1,300})[^\s"'<>]{0,16000}/g)) {
    const [whole, host = ''] = match;
    if (!/[?&]X-Amz-Signature=/i.test(whole)) continue;
    best = withAuthorization({
      method: 'GET',
      ...splitTarget(whole),
      headers: [['host', host]],
      shownBy: 'url',
      from: view.at(match.index),
      to: view.at(match.index + whole.length),
    });
  }
  return best;
}
