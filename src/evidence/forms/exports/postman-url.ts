import type { Quote } from '../../reading.ts';
import { itemsAt, type JsonNode, nodeAt, stringAt } from '../json-tree.ts';
import type { Said } from '../web/web-exchange.ts';
import { saidIn } from '../web/web-json.ts';

/** A URL as Postman's formats keep it: a string, an object with the string in `raw`, or taken apart. */
export function urlIn(node: JsonNode | undefined): Said | undefined {
  const whole = node?.type === 'string' ? node : stringAt(node, 'raw');
  if (whole) return whole.value === '' ? undefined : saidIn(whole);
  const hosts = partsAt(node, 'host');
  if (hosts.length === 0) return undefined;
  const url = new Builder();
  const protocol = stringAt(node, 'protocol');
  if (protocol) url.add(saidIn(protocol));
  url.say(protocol ? '://' : 'http://').join(hosts, '.');
  const port = stringAt(node, 'port');
  if (port && port.value !== '') url.say(':').add(saidIn(port));
  url.say('/').join(partsAt(node, 'path'), '/');
  let mark = '?';
  for (const pair of itemsAt(node, 'query')) {
    const key = stringAt(pair, 'key');
    const value = stringAt(pair, 'value');
    const off = nodeAt(pair, 'disabled');
    if (!key || (off?.type === 'plain' && off.value === true)) continue;
    url.say(mark).add(saidIn(key));
    if (value) url.say('=').add(saidIn(value));
    mark = '&';
  }
  return url.done();
}

/** A string, or the strings of a list. */
function partsAt(node: JsonNode | undefined, name: string): Said[] {
  const found = nodeAt(node, name);
  if (found?.type === 'string') return found.value === '' ? [] : [saidIn(found)];
  return itemsAt(found).flatMap((item) => (item.type === 'string' ? [saidIn(item)] : []));
}

/** A text of several, each character with its place; what stands between them has that of the one after. */
class Builder {
  private value = '';
  private readonly places: Quote[] = [];
  private last: Quote = { from: 0, to: 0 };

  add({ value, quote }: Said): this {
    while (this.places.length < this.value.length) this.places.push(quote);
    const isPlain = quote.to - quote.from === value.length;
    for (let i = 0; i < value.length; i++)
      this.places.push(isPlain ? { from: quote.from + i, to: quote.from + i + 1 } : quote);
    this.last = quote;
    this.value += value;
    return this;
  }

  say(value: string): this {
    this.value += value;
    return this;
  }

  join(parts: readonly Said[], separator: string): this {
    parts.forEach((part, i) => {
      if (i > 0) this.say(separator);
      this.add(part);
    });
    return this;
  }

  done(): Said {
    const { value, places, last } = this;
    return { value, quote: { from: places[0]?.from ?? 0, to: last.to }, as: (i) => places[i] ?? last };
  }
}
