/** Mistakes with the body and its hash. */
import { createHash } from 'node:crypto';
import { sha256 } from './scene.ts';
import { after, type Mistake, setBody, setHeader } from './world.ts';

const spaced = (json: string) => json.replace(/([,:])(?=["\d[])/g, '$1 ');

export const bodyMistakes: Mistake[] = [
  {
    name: 'hash of nothing signed, body sent',
    needs: { body: 'some' },
    kinds: ['payload-signed-empty'],
    change: ({ signed }) => {
      signed.payload = sha256('');
    },
  },
  {
    name: 'body lost on the way',
    needs: { body: 'some' },
    kinds: ['payload-lost'],
    change: ({ arrived }) => setBody(arrived, ''),
  },
  {
    name: 'UNSIGNED-PAYLOAD signed',
    needs: { body: 'some' },
    kinds: ['payload-unsigned-literal'],
    change: ({ signed }) => {
      signed.payload = 'UNSIGNED-PAYLOAD';
    },
  },
  {
    name: 'newline at the end sent, not signed',
    needs: { body: 'newline' },
    kinds: ['payload-trimmed'],
    change: ({ signed, sent }) => {
      signed.payload = sha256(sent.body.toString().trim());
    },
  },
  {
    name: 'newline at the end signed, not sent',
    needs: { body: 'json' },
    kinds: ['payload-trimmed'],
    change: ({ signed, sent }) => {
      signed.payload = sha256(`${sent.body}\n`);
    },
  },
  {
    name: 'line ends signed as LF, sent as CR LF',
    needs: { body: 'lines' },
    kinds: ['payload-line-ends'],
    change: (world) => after(world, (http) => setBody(http, http.body.toString().replaceAll('\n', '\r\n'))),
  },
  {
    name: 'JSON signed with spaces, sent without',
    needs: { body: 'json' },
    kinds: ['payload-json-reformatted'],
    change: ({ signed, sent }) => {
      signed.payload = sha256(spaced(sent.body.toString()));
    },
  },
  {
    name: 'JSON signed compact, sent indented',
    needs: { body: 'json' },
    kinds: ['payload-json-reformatted'],
    change: (world) =>
      after(world, (http) => setBody(http, JSON.stringify(JSON.parse(http.body.toString()), null, 2))),
  },
  {
    name: 'form signed, JSON sent',
    needs: { body: 'form', type: true },
    kinds: ['payload-form-or-json'],
    change: (world) =>
      after(world, (http) =>
        setBody(http, JSON.stringify(Object.fromEntries(new URLSearchParams(http.body.toString())))),
      ),
  },
  {
    name: 'body signed as Latin-1',
    needs: { body: 'accents' },
    kinds: ['payload-other-charset'],
    change: ({ signed, sent }) => {
      signed.payload = sha256(Buffer.from(sent.body.toString(), 'latin1'));
    },
  },
  {
    name: 'byte order mark signed, not sent',
    needs: { body: 'json' },
    kinds: ['payload-byte-order-mark'],
    change: ({ signed, sent }) => {
      signed.payload = sha256(`\ufeff${sent.body}`);
    },
  },
  {
    name: 'hash of the body in capitals',
    needs: {},
    kinds: ['payload-hash-in-capitals'],
    change: ({ signed }) => {
      signed.payload = signed.payload.toUpperCase();
    },
  },
  {
    name: 'hash of the hash',
    needs: { body: 'some' },
    kinds: ['payload-hash-of-hash'],
    change: ({ signed }) => {
      signed.payload = sha256(signed.payload);
    },
  },
  {
    name: 'hash of the body in Base64',
    needs: { body: 'some' },
    kinds: ['payload-hash-other-form'],
    change: ({ signed, sent }) => {
      signed.payload = createHash('sha256').update(sent.body).digest('base64');
    },
  },
  {
    name: 'body signed in Base64',
    needs: { body: 'some' },
    kinds: ['payload-encoded'],
    change: ({ signed, sent }) => {
      signed.payload = sha256(sent.body.toString('base64'));
    },
  },
  {
    name: 'body changed by the client after signing',
    needs: { body: 'json' },
    kinds: ['payload-changed'],
    change: (world) =>
      after(world, (http) =>
        setBody(http, JSON.stringify({ ...JSON.parse(http.body.toString()), extra: true })),
      ),
  },
  {
    name: 'body changed on the way',
    needs: { body: 'json' },
    kinds: ['payload-changed'],
    change: ({ arrived }) => setBody(arrived, `${arrived.body.toString().slice(0, -1)},"via":"proxy"}`),
  },
  {
    name: 'body and content type changed by the client (form to JSON)',
    needs: { body: 'form', type: true },
    kinds: ['payload-form-or-json'],
    change: (world) =>
      after(world, (http) => {
        setHeader(http, 'content-type', 'application/json');
        setBody(http, JSON.stringify(Object.fromEntries(new URLSearchParams(http.body.toString()))));
      }),
  },
];
