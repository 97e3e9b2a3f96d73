/** Host names and addresses: what they tell, and what they don't. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { looksLikeStage, targetOf } from '../../src/evidence/address.ts';
import { kindOfHost, serviceOfHost } from '../../src/evidence/host.ts';
import { requestUrl, urlsOf } from '../../src/evidence/urls.ts';

test('the kind of a host name', () => {
  const kinds: [string, ReturnType<typeof kindOfHost>][] = [
    ['a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com', 'default'],
    ['A1B2C3D4E5.EXECUTE-API.EU-WEST-1.AMAZONAWS.COM', 'default'],
    ['a1b2c3d4e5.execute-api.cn-north-1.amazonaws.com.cn', 'default'],
    ['a1b2c3d4e5.execute-api.us-gov-west-1.amazonaws.com', 'default'],
    ['a1b2c3d4e5.execute-api.eu-west-1.api.aws', 'default'],
    ['\x24{api}.execute-api.\x24{region}.amazonaws.com', 'default'],
    ['a1b2c3d4e5-vpce-0123456789abcdef0.execute-api.eu-west-1.amazonaws.com', 'vpc-endpoint'],
    ['vpce-0123-abc.execute-api.eu-west-1.vpce.amazonaws.com', 'vpc-endpoint'],
    // Where the DNS record of a custom domain points: no API of its own.
    ['d-a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com', undefined],
    ['apigateway.eu-west-1.amazonaws.com', 'management'],
    ['d111111abcdef8.cloudfront.net', 'cloudfront'],
    ['api.example.com', 'own'],
    ['sellingpartnerapi-eu.amazon.com', 'own'],
    ['s3.eu-west-1.amazonaws.com', undefined],
    ['docs.aws.amazon.com', undefined],
    ['abc.lambda-url.eu-west-1.on.aws', undefined],
    ['localhost', undefined],
    ['192.0.2.7', undefined],
    ['[2001:db8::1]', undefined],
    ['7.68.0', undefined],
    ['api.execute-api.localhost.localstack.cloud', undefined],
    ['shop.internal', undefined],
    [`${'a.'.repeat(200)}com`, undefined],
    ['', undefined],
  ];
  for (const [host, kind] of kinds) assert.equal(kindOfHost(host), kind, host);
});

test('the other service of a host name', () => {
  const services: [string, RegExp | undefined][] = [
    ['s3.eu-west-1.amazonaws.com', /S3/],
    ['bucket.s3.amazonaws.com', /S3/],
    ['abc.lambda-url.eu-west-1.on.aws', /function URL/],
    ['sqs.eu-west-1.amazonaws.com', /"sqs"/],
    ['my-lb-123.eu-west-1.elb.amazonaws.com', /load balancer/],
    ['a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com', undefined],
    ['d-a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com', undefined],
    ['apigateway.eu-west-1.amazonaws.com', undefined],
    ['api.example.com', undefined],
  ];
  for (const [host, service] of services) {
    if (service) assert.match(serviceOfHost(host) ?? '', service);
    else assert.equal(serviceOfHost(host), undefined, host);
  }
});

test('the parts of a URL are kept as they were written', () => {
  const host = 'a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com';
  const api = { scheme: 'https', host, apiId: 'a1b2c3d4e5', region: 'eu-west-1' };
  const targets: [string, object | undefined][] = [
    [`https://${host}`, { ...api, path: '/' }],
    [
      `https://${host}/prod/a%2Fb//c/?x=%20&y#z`,
      { ...api, path: '/prod/a%2Fb//c/', query: 'x=%20&y', stage: 'prod' },
    ],
    [`wss://${host}/production`, { ...api, path: '/production', stage: 'production' }],
    [`https://${host}/@connections/abc=`, { ...api, path: '/@connections/abc=' }],
    [
      'http://user:pass@api.example.com:8080/v1',
      { scheme: 'http', host: 'api.example.com', port: '8080', path: '/v1', customDomain: 'api.example.com' },
    ],
    ['https://[2001:db8::1]/x', { scheme: 'https', host: '[2001:db8::1]', path: '/x' }],
    ['ftp://example.com', undefined],
    ['https://', undefined],
    ['https://\x24URL', undefined],
    ['https://\x24{BASE}/x', undefined],
    ['https://{{host}}/x', undefined],
    ['', undefined],
  ];
  for (const [url, target] of targets) assert.deepEqual(targetOf(url), target, url);
});

test('names that stages customarily have', () => {
  for (const name of ['dev', 'prod', 'Prod', 'staging', 'test', 'qa', 'default', 'dev2', 'pre-prod'])
    assert.ok(looksLikeStage(name), name);
  for (const name of ['orders', 'api', 'v1', 'products', 'devices', 'testimonials', ''])
    assert.ok(!looksLikeStage(name), name);
});

test('the URL that the request went to', () => {
  const texts: [string, string | undefined][] = [
    [
      'see https://docs.aws.amazon.com/apigateway/ about https://a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com/prod.',
      'https://a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com/prod',
    ],
    ['403 Client Error: Forbidden for url: https://api.example.com/v1', 'https://api.example.com/v1'],
    ['Request URL: https://api.example.com/v1\nRequest Method: GET', 'https://api.example.com/v1'],
    ['GET "https://api.example.com/v1" failed', 'https://api.example.com/v1'],
    ['https://api.example.com/v1\n\n{"message":"Forbidden"}', 'https://api.example.com/v1'],
    // Addresses of other things.
    ['"iss": "https://example.au.auth0.com/"', undefined],
    ['{"doc_url":"https://docs.example.com/errors/x"}', undefined],
    ['"-//W3C//DTD HTML 4.01//EN" "http://www.w3.org/TR/html4/loose.dtd"', undefined],
    ['https://stackoverflow.com/questions/1\nhttps://github.com/a/b/issues/1', undefined],
    ['', undefined],
  ];
  for (const [text, url] of texts) assert.equal(requestUrl(text)?.url, url, text);
  assert.deepEqual(requestUrl('POST https://api.example.com/v1 403')?.verb, {
    name: 'POST',
    quote: { from: 0, to: 4 },
  });
});

test('punctuation after a URL is none of it', () => {
  const ends = ['.', ',', ')', '".', "'", '}', '], ', ' ', '\n', '`'];
  for (const end of ends)
    assert.equal(
      urlsOf(`(https://api.example.com/a?b=c${end}`)[0]?.url,
      'https://api.example.com/a?b=c',
      end,
    );
  assert.equal(urlsOf('https://a.example/ '.repeat(500)).length, 200);
});
