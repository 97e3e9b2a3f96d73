/** Mistakes with headers, their list and the token. */
import { alphanumeric, type Random } from './random.ts';
import type { Http } from './scene.ts';
import { after, dropHeader, headerOf, type Mistake, setHeader, setLine } from './world.ts';

const capital = (name: string) => name.replace(/(?:^|-)[a-z]/g, (letter) => letter.toUpperCase());
const tokenOf = (random: Random) => random.text(`${alphanumeric}/+`, 140);
/** The names in the order in which the headers are sent. */
const asSent = (names: readonly string[], { headers }: Http) =>
  [...new Set(headers.map(([name]) => name.toLowerCase()))].filter((name) => names.includes(name));

export const headerMistakes: Mistake[] = [
  {
    name: 'host changed by a proxy',
    needs: { host: 'custom' },
    kinds: ['host-changed'],
    change: ({ arrived }) => setHeader(arrived, 'host', 'a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com'),
  },
  {
    name: 'signed for the API’s own host, sent to the custom domain',
    needs: { host: 'custom' },
    kinds: ['host-changed'],
    change: ({ signed }) => setLine(signed, 'host', 'a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com'),
  },
  {
    name: 'host signed without its port',
    needs: { host: 'port' },
    kinds: ['host-port'],
    change: ({ signed, sent }) => setLine(signed, 'host', headerOf(sent, 'host').replace(/:\d+$/, '')),
  },
  {
    name: 'charset added to the content type after signing',
    needs: { type: true, body: 'json' },
    kinds: ['content-type-changed'],
    change: (world) =>
      after(world, (http) => setHeader(http, 'content-type', 'application/json; charset=utf-8')),
  },
  {
    name: 'content type changed on the way',
    needs: { type: true, body: 'json' },
    kinds: ['content-type-changed'],
    change: ({ arrived }) => setHeader(arrived, 'content-type', 'text/plain;charset=UTF-8'),
  },
  {
    name: 'content length signed for another body',
    needs: { header: 'length', body: 'json' },
    kinds: ['content-length-changed'],
    change: ({ signed }, random) => setLine(signed, 'content-length', String(random.below(5))),
  },
  {
    name: 'white space of a header not folded',
    needs: { header: 'spaces' },
    kinds: ['header-white-space'],
    change: ({ signed, sent }) => setLine(signed, 'x-note', headerOf(sent, 'x-note').trim()),
  },
  {
    name: 'value of a header in small letters',
    needs: { header: 'capitals' },
    kinds: ['header-letter-case'],
    change: ({ signed, sent }) => setLine(signed, 'x-client', headerOf(sent, 'x-client').toLowerCase()),
  },
  {
    name: 'value of a header changed by the client after signing',
    needs: { header: 'extra' },
    kinds: ['header-value-changed'],
    change: (world) => after(world, (http) => setHeader(http, 'x-client', 'another-one')),
  },
  {
    name: 'value of a header changed on the way',
    needs: { header: 'extra' },
    kinds: ['header-value-changed'],
    change: ({ arrived }) => setHeader(arrived, 'x-client', 'another-one'),
  },
  {
    name: 'signed header not sent',
    needs: { header: 'extra' },
    kinds: ['header-not-sent'],
    change: (world) => after(world, (http) => dropHeader(http, 'x-client')),
  },
  {
    name: 'x-amz- header sent unsigned',
    needs: {},
    kinds: ['header-unsigned'],
    change: (world) => after(world, (http) => setHeader(http, 'X-Amz-Meta', 'x')),
  },
  {
    name: 'of a repeated header only the last value signed',
    needs: { header: 'repeated' },
    kinds: ['header-values-lost'],
    change: ({ signed, sent }) =>
      setLine(signed, 'x-tag', sent.headers.findLast(([name]) => name === 'X-Tag')?.[1] ?? ''),
  },
  {
    name: 'repeated header on two lines',
    needs: { header: 'repeated' },
    kinds: ['header-signed-twice'],
    change: ({ signed, names }, random) => {
      signed.lines = signed.lines.flatMap((line) =>
        line.startsWith('x-tag:')
          ? line
              .slice(6)
              .split(',')
              .map((value) => `x-tag:${value}`)
          : [line],
      );
      if (random.chance(0.5)) return;
      names.splice(names.indexOf('x-tag'), 0, 'x-tag');
      signed.list = names.join(';');
    },
  },
  {
    name: 'repeated header joined in another order',
    needs: { header: 'repeated' },
    kinds: ['header-values-order'],
    change: ({ signed }) => {
      const line = signed.lines.find((one) => one.startsWith('x-tag:')) ?? '';
      setLine(signed, 'x-tag', line.slice(6).split(',').reverse().join(','));
    },
  },
  {
    name: 'repeated header joined with a comma and a space',
    needs: { header: 'repeated' },
    kinds: ['header-values-order'],
    change: ({ signed }) => {
      const line = signed.lines.find((one) => one.startsWith('x-tag:')) ?? '';
      setLine(signed, 'x-tag', line.slice(6).split(',').join(', '));
    },
  },
  {
    name: 'accept-encoding changed by a proxy',
    needs: { header: 'accept-encoding' },
    kinds: ['header-by-proxy'],
    change: ({ arrived }) => setHeader(arrived, 'accept-encoding', 'br;q=1.0, gzip;q=0.8'),
  },
  {
    name: 'connection dropped by a proxy',
    needs: { header: 'connection' },
    kinds: ['header-by-proxy'],
    change: ({ arrived }) => dropHeader(arrived, 'connection'),
  },
  {
    name: 'user agent changed by the client after signing',
    needs: { header: 'user-agent' },
    kinds: ['header-by-proxy'],
    change: (world) => after(world, (http) => setHeader(http, 'user-agent', 'Amazon CloudFront')),
  },
  {
    name: 'x-forwarded-for grown on the way',
    needs: { header: 'forwarded' },
    kinds: ['header-by-proxy'],
    change: ({ arrived }) =>
      setHeader(arrived, 'x-forwarded-for', `${headerOf(arrived, 'x-forwarded-for')}, 198.51.100.7`),
  },
  {
    name: 'names of headers in capitals',
    needs: {},
    kinds: ['header-name-case'],
    change: (world) => {
      const { signed } = world;
      signed.lines = signed.lines.map(
        (line) => capital(line.slice(0, line.indexOf(':'))) + line.slice(line.indexOf(':')),
      );
    },
  },
  {
    name: 'header lines not sorted',
    needs: { header: 'extra' },
    kinds: ['header-lines-order'],
    change: ({ signed, sent, names }) => {
      signed.lines = asSent(names, sent).map((name) => signed.lines[names.indexOf(name)] ?? '');
    },
  },
  {
    name: 'list of signed headers not sorted',
    needs: { header: 'extra' },
    kinds: ['signed-headers-order'],
    change: ({ signed, sent, names }) => {
      signed.list = asSent(names, sent).join(';');
    },
  },
  {
    name: 'a name left out of the list in the Authorization header',
    needs: { header: 'extra' },
    kinds: ['signed-headers-differ', 'header-not-sent'],
    change: ({ names }) => {
      names.splice(names.indexOf('x-client'), 1);
    },
  },
  {
    name: 'session token added after signing',
    needs: { token: true },
    kinds: ['token-unsigned'],
    change: (world) => {
      const { signed, names } = world;
      signed.lines = signed.lines.filter((line) => !line.startsWith('x-amz-security-token:'));
      names.splice(names.indexOf('x-amz-security-token'), 1);
      signed.list = names.join(';');
    },
  },
  {
    name: 'another session’s token sent',
    needs: { token: true },
    kinds: ['token-changed'],
    change: (world, random) => {
      const token = tokenOf(random);
      after(world, (http) => setHeader(http, 'x-amz-security-token', token));
    },
  },
  {
    name: 'signed session token not sent',
    needs: { token: true },
    kinds: ['token-missing', 'header-not-sent'],
    change: (world) => after(world, (http) => dropHeader(http, 'x-amz-security-token')),
  },
];
