/** What a HAR file proves of CORS, by the rules of the Fetch standard. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read } from '../../../src/evidence/read.ts';
import { api, blocked, cors, har, page, preflight, refused, rest, type Sample } from './har-samples.ts';

const url = `${api}/prod/orders`;
const allowed = {
  'access-control-allow-origin': page,
  'access-control-allow-headers': 'content-type',
  'access-control-allow-methods': 'GET,PUT',
};
/** A call that never left the browser, after its preflight; Chrome lists them in this order. */
const after = (sample: Sample, asked = 'content-type'): Sample[] => [
  blocked({ method: 'PUT' }),
  preflight('PUT', asked, { at: 0.002, ...sample }),
];
const without = (name: string) => Object.fromEntries(Object.entries(allowed).filter(([key]) => key !== name));

/** Calls, and the facts that they prove. */
const table: [name: string, samples: Sample[], facts: Record<string, string | undefined>][] = [
  [
    'no route for OPTIONS',
    after(refused('MissingAuthenticationTokenException', 'Missing Authentication Token')),
    { corsMessage: 'preflight-failed', preflightAnswer: 'no-route' },
  ],
  [
    'OPTIONS is protected',
    after({ status: 401, got: rest, body: '{"message":"Unauthorized"}' }),
    { corsMessage: 'preflight-failed', preflightAnswer: 'refused' },
  ],
  [
    'OPTIONS fails',
    after({ status: 502, got: rest, body: '{"message":"Internal server error"}' }),
    { corsMessage: 'preflight-failed', preflightAnswer: 'server-error' },
  ],
  [
    'OPTIONS without headers',
    after({ status: 200, got: rest }),
    { corsMessage: 'preflight-failed', preflightAnswer: 'ok-without-headers' },
  ],
  [
    'a preflight is redirected',
    after({ status: 301, got: { location: `${url}/` } }),
    { corsMessage: 'redirect' },
  ],
  [
    'another origin',
    after({ got: { ...allowed, 'access-control-allow-origin': 'https://b.example' } }),
    { corsMessage: 'origin-mismatch' },
  ],
  [
    'two origins',
    after({ got: { ...allowed, 'access-control-allow-origin': `${page}, *` } }),
    { corsMessage: 'several-values' },
  ],
  [
    'a verb that has no leave',
    [blocked({ method: 'DELETE' }), preflight('DELETE', '', { got: allowed })],
    { corsMessage: 'method-not-allowed' },
  ],
  [
    'a verb that needs no leave',
    [blocked({ method: 'POST' }), preflight('POST', 'content-type', { got: allowed })],
    { corsMessage: undefined },
  ],
  [
    'a header that has no leave',
    after({ got: allowed }, 'content-type, x-api-key'),
    { corsMessage: 'header-not-allowed', refusedHeader: 'ordinary' },
  ],
  [
    'a header of answers',
    after({ got: allowed }, 'access-control-allow-origin'),
    { corsMessage: 'header-not-allowed', refusedHeader: 'access-control' },
  ],
  [
    '* does not cover Authorization',
    after({ got: { ...allowed, 'access-control-allow-headers': '*' } }, 'authorization'),
    { corsMessage: 'header-not-allowed' },
  ],
  [
    '* covers others',
    after({ got: { ...allowed, 'access-control-allow-headers': '*' } }, 'x-api-key'),
    { error: 'cors-blocked', corsMessage: undefined },
  ],
  [
    'no headers allowed',
    after({ got: without('access-control-allow-headers') }),
    { corsMessage: 'header-not-allowed' },
  ],
  [
    'only the preflight is there',
    [preflight('PUT', '', { status: 403, got: rest })],
    { corsMessage: 'preflight-failed', preflightAnswer: 'refused' },
  ],
  [
    'the answer lacks the header',
    [{ sent: cors, status: 200, got: rest, body: '{"id":7}' }],
    { corsMessage: 'no-header', actualAnswer: 'success' },
  ],
  [
    'a gateway error lacks it',
    [{ sent: cors, ...refused('ForbiddenException', 'Forbidden') }],
    { corsMessage: 'no-header', actualAnswer: 'gateway-error' },
  ],
  [
    'a backend error lacks it',
    [{ sent: cors, status: 500, got: { ...rest, 'x-amzn-trace-id': 'Root=1' }, body: '{"error":"no"}' }],
    { corsMessage: 'no-header', actualAnswer: 'backend-error' },
  ],
  [
    '* with cookies',
    [{ sent: { ...cors, cookie: 'a=s3cr3t' }, got: { ...rest, 'access-control-allow-origin': '*' } }],
    { corsMessage: 'wildcard-with-credentials' },
  ],
  [
    'cookies without leave',
    [{ sent: { ...cors, cookie: 'a=s3cr3t' }, got: { ...rest, 'access-control-allow-origin': page } }],
    { corsMessage: 'wildcard-with-credentials' },
  ],
  [
    'cookies with leave',
    [
      {
        sent: { ...cors, cookie: 'a=s3cr3t' },
        got: { ...rest, 'access-control-allow-origin': page, 'access-control-allow-credentials': 'true' },
      },
    ],
    { error: undefined },
  ],
  [
    'an error that the page may see',
    [
      {
        sent: cors,
        status: 403,
        got: { ...rest, 'access-control-allow-origin': '*', 'x-amzn-errortype': 'ForbiddenException' },
        body: '{"message":"Forbidden"}',
      },
    ],
    { error: 'forbidden' },
  ],
  [
    'the same origin',
    [{ sent: { ...cors, origin: api }, ...refused('ForbiddenException', 'Forbidden') }],
    { error: 'forbidden' },
  ],
  [
    'a form that was sent',
    [{ sent: { origin: page, 'sec-fetch-mode': 'navigate' }, ...refused('ForbiddenException', 'Forbidden') }],
    { error: 'forbidden' },
  ],
  [
    'an answer out of the cache',
    [{ sent: cors, got: rest, more: { _fromCache: 'disk' } }],
    { corsMessage: undefined },
  ],
  [
    'a tool without such headers',
    [{ sent: { origin: page }, kind: '', ...refused('ForbiddenException', 'Forbidden') }],
    { error: 'forbidden' },
  ],
];

for (const [name, samples, facts] of table) {
  test(name, () => {
    for (const text of [har(samples), har([...samples].reverse(), 2)]) {
      const reading = read(text);
      for (const [fact, value] of Object.entries(facts))
        assert.equal(reading.facts[fact as 'error'], value, fact);
      if (facts['corsMessage']) assert.equal(reading.errors[0]?.slug, 'cors-blocked');
      // A preflight has no credentials, and proves nothing of those of its request.
      assert.equal(reading.facts.credentialSent, undefined);
    }
  });
}

test('an empty header shows itself', () => {
  const text = har([{ sent: cors, got: { ...rest, 'access-control-allow-origin': '' } }]);
  const found = read(text).findings.find(({ fact }) => fact === 'corsMessage');
  assert.equal(found?.value, 'origin-mismatch');
  assert.equal(text.slice(found?.quote.from, found?.quote.to), '""');
});

test('each preflight goes with its own request', () => {
  const list = (path: string, at: number, status: number): Sample[] => [
    blocked({ method: 'PUT', url: `${api}${path}`, at }),
    preflight('PUT', '', { url: `${api}${path}`, at: at + 0.01, status, got: rest }),
  ];
  const samples = [...list('/prod/a', 0, 403), ...list('/prod/b', 1, 500), ...list('/prod/a', 30, 404)];
  const answers = [0, 1, 2].map((choice) => read(har(samples), choice).facts.preflightAnswer);
  assert.deepEqual(answers, ['refused', 'server-error', 'no-route']);
  assert.deepEqual(
    read(har(samples)).choices.map(({ title }) => title),
    [
      'PUT /prod/a: no answer, blocked by CORS',
      'PUT /prod/b: no answer, blocked by CORS',
      'PUT /prod/a: no answer, blocked by CORS',
    ],
  );
});

test('a preflight long before is another call’s', () => {
  const samples = [
    preflight('PUT', '', { status: 403, got: rest }),
    { method: 'PUT', at: 600, got: { ...rest, 'access-control-allow-origin': '*' }, sent: cors },
  ];
  assert.deepEqual(
    read(har(samples)).choices.map(({ title }) => title),
    ['OPTIONS /prod/orders: 403, blocked by CORS'],
  );
});
