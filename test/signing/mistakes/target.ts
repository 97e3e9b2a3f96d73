/** Mistakes with the method, the path and the query. */
import { after, type Mistake } from './world.ts';

const decode = (text: string) => decodeURIComponent(text);
const encodeOnce = (text: string) =>
  encodeURIComponent(text).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
const each = (path: string, change: (segment: string) => string) => path.split('/').map(change).join('/');
const lower = (text: string) => text.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase());

export const targetMistakes: Mistake[] = [
  {
    name: 'another method arrives (a redirect)',
    needs: { body: 'none' },
    kinds: ['method-changed'],
    change: ({ arrived, sent }) => {
      arrived.method = sent.method === 'GET' ? 'HEAD' : 'GET';
    },
  },
  {
    name: 'the signer was given another method',
    needs: {},
    kinds: ['method-changed'],
    change: ({ signed }) => {
      signed.method = signed.method === 'GET' ? 'POST' : 'GET';
    },
  },
  {
    name: 'path with codes encoded once',
    needs: { path: 'percent' },
    kinds: ['path-encoded-once'],
    change: ({ signed, sent }) => {
      signed.path = sent.path;
    },
  },
  {
    name: 'reserved characters of the path bare',
    needs: { path: 'reserved' },
    kinds: ['path-reserved-characters'],
    change: ({ signed, sent }) => {
      signed.path = sent.path;
    },
  },
  {
    name: 'path encoded three times',
    needs: { path: 'percent' },
    kinds: ['path-encoded-too-often'],
    change: ({ signed }) => {
      signed.path = each(signed.path, encodeOnce);
    },
  },
  {
    name: 'path signed decoded',
    needs: { path: 'percent' },
    kinds: ['path-signed-decoded'],
    change: ({ signed, sent }) => {
      signed.path = decode(sent.path);
    },
  },
  {
    name: 'codes of the path in small letters',
    needs: { path: 'letters' },
    kinds: ['path-lower-case-hex'],
    change: ({ signed }) => {
      signed.path = lower(signed.path);
    },
  },
  {
    name: 'dot segments signed',
    needs: { path: 'dots' },
    kinds: ['path-dot-segments'],
    change: ({ signed, sent }) => {
      signed.path = sent.path;
    },
  },
  {
    name: 'doubled slash signed',
    needs: { path: 'double-slash' },
    kinds: ['path-double-slash'],
    change: ({ signed, sent }) => {
      signed.path = sent.path;
    },
  },
  {
    name: 'slash at the end not signed',
    needs: { path: 'trailing' },
    kinds: ['path-trailing-slash'],
    change: ({ signed }) => {
      signed.path = signed.path.replace(/\/$/, '');
    },
  },
  {
    name: 'slash at the end added on the way',
    needs: { path: 'deep' },
    kinds: ['path-trailing-slash'],
    change: ({ arrived }) => {
      arrived.path += '/';
    },
  },
  {
    name: 'stage put in front by a proxy',
    needs: { path: 'deep', host: 'custom' },
    kinds: ['path-prefix-missing'],
    change: ({ arrived }, random) => {
      arrived.path = `/${random.one(['stage1', 'live2', 'beta'])}${arrived.path}`;
    },
  },
  {
    name: 'signed without the stage',
    needs: { path: 'deep' },
    kinds: ['path-prefix-missing'],
    change: ({ signed }) => {
      signed.path = signed.path.replace(/^\/[^/]*/, '');
    },
  },
  {
    name: 'base path taken off by a proxy',
    needs: { path: 'deep', host: 'custom' },
    kinds: ['path-prefix-added'],
    change: ({ arrived }) => {
      arrived.path = arrived.path.replace(/^\/[^/]*/, '');
    },
  },
  {
    name: 'query signed as part of the path',
    needs: { query: 'some' },
    kinds: ['path-holds-query'],
    change: ({ signed, sent }, random) => {
      signed.path = each(`${sent.path}?${sent.query}`, random.chance(0.8) ? encodeOnce : (text) => text);
      signed.query = '';
    },
  },
  {
    name: 'letter case of the path changed on the way',
    needs: { path: 'deep' },
    kinds: ['path-letter-case', 'path-changed'],
    change: ({ arrived }) => {
      arrived.path = arrived.path.toUpperCase();
    },
  },
  {
    name: 'query not sorted',
    needs: { query: 'unsorted' },
    kinds: ['query-order'],
    change: ({ signed, sent }) => {
      signed.query = sent.query;
    },
  },
  {
    name: 'space of the query signed as plus',
    needs: { query: 'space' },
    kinds: ['query-plus'],
    change: ({ signed }) => {
      signed.query = signed.query.replaceAll('%20', '+');
    },
  },
  {
    name: 'plus in the query sent, %20 meant',
    needs: { query: 'space' },
    kinds: ['query-plus'],
    change: (world) => {
      // The client library writes + for a space after signing; the gateway takes it for a plus.
      after(world, (http) => {
        http.query = http.query.replaceAll('%20', '+');
      });
    },
  },
  {
    name: 'reserved characters of the query bare',
    needs: { query: 'reserved' },
    kinds: ['query-unencoded'],
    change: ({ signed, sent }) => {
      signed.query = sent.query;
    },
  },
  {
    name: 'codes of the query in small letters',
    needs: { query: 'codes' },
    kinds: ['query-lower-case-hex'],
    change: ({ signed }) => {
      signed.query = lower(signed.query);
    },
  },
  {
    name: 'query encoded twice',
    needs: { query: 'encoded' },
    kinds: ['query-encoded-twice'],
    change: ({ signed }) => {
      signed.query = signed.query.replaceAll('%', '%25');
    },
  },
  {
    name: 'no equals sign behind a bare name',
    needs: { query: 'bare' },
    kinds: ['query-equals-missing'],
    change: ({ signed }) => {
      signed.query = signed.query.replace(/=(?=&|$)/g, '');
    },
  },
  {
    name: 'empty pair signed',
    needs: { query: 'empty-pair' },
    kinds: ['query-empty-pair'],
    change: ({ signed, sent }) => {
      signed.query = sent.query;
    },
  },
  {
    name: 'query not signed at all',
    needs: { query: 'some' },
    kinds: ['query-not-signed'],
    change: ({ signed }) => {
      signed.query = '';
    },
  },
  {
    name: 'parameter added by the client after signing',
    needs: { query: 'some' },
    kinds: ['query-parameter-added'],
    change: (world, random) => {
      after(world, (http) => {
        http.query += `&_=${random.below(1e6)}`;
      });
    },
  },
  {
    name: 'parameter lost on the way',
    needs: { query: 'unsorted' },
    kinds: ['query-parameter-lost'],
    change: ({ arrived }) => {
      arrived.query = arrived.query.split('&').slice(1).join('&');
    },
  },
  {
    name: 'whole query lost on the way',
    needs: { query: 'some' },
    kinds: ['query-lost'],
    change: ({ arrived }) => {
      arrived.query = '';
    },
  },
  {
    name: 'of a repeated parameter only the last value signed',
    needs: { query: 'repeated' },
    kinds: ['query-parameter-repeated'],
    change: ({ signed }) => {
      signed.query = signed.query.replace(/^id=\d+&/, '');
    },
  },
  {
    name: 'value of a parameter changed after signing',
    needs: { query: 'some' },
    kinds: ['query-value-changed'],
    change: (world) => {
      after(world, (http) => {
        http.query += '7';
      });
    },
  },
];
