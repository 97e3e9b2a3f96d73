/** The note for the ticket and the message to the customer: what they hold, and what they must not. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { notes } from './notes.ts';

const raw = [
  '* Connected to a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com (192.0.2.7) port 443',
  '> POST /prod/orders?api_key=Kx1Kx2Kx3Kx4 HTTP/2',
  '> Host: a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com',
  '> x-api-key: Zz9Zz8Zz7Zz6Zz5',
  '> Cookie: sid=Yy1Yy2Yy3',
  '>',
  '< HTTP/2 403',
  '< date: Sat, 21 Nov 2026 10:11:12 GMT',
  '< content-type: application/json',
  '< x-amzn-requestid: 1ee18fc5-78aa-4bcf-bb42-52977beb94e4',
  '< x-amzn-errortype: ForbiddenException',
  '< x-amz-apigw-id: VwjwNFuUIAMFrRA=',
  '<',
  '{"message":"Forbidden"}',
].join('\n');

describe('the note for a ticket', () => {
  test('has what AWS Support asks for, and no secret', () => {
    const { ticket } = notes(raw);
    for (const part of [
      'x-amzn-RequestId: `1ee18fc5-78aa-4bcf-bb42-52977beb94e4`',
      'x-amz-apigw-id: `VwjwNFuUIAMFrRA=`',
      'Time (UTC): `2026-11-21T10:11:12Z`',
      'Message: `Forbidden`',
      'POST https://a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com/prod/orders?api_key=<api-key-',
      'https://gatewhy.example/#',
    ])
      assert.ok(ticket.includes(part), `${part} is missing:\n${ticket}`);
    for (const secret of ['Kx1Kx2', 'Zz9Zz8', 'Yy1Yy2', '192.0.2.7'])
      assert.ok(!ticket.includes(secret), ticket);
  });

  test('says what is still open, and what would settle it', () => {
    const { ticket, handed } = notes(raw);
    const [first = ''] = handed.words
      .causesOf('forbidden')
      .filter((slug) => handed.case.diagnosis.remaining.includes(slug));
    assert.ok(ticket.includes(`- ${handed.words.cause(first)}`));
    const { next } = handed.case.diagnosis;
    assert.ok(next && ticket.includes(handed.words.name(next.fact)));
  });

  test('with a cause: the command that confirms it, the page of its fix, what was ruled out', () => {
    const { ticket, handed } = notes(raw, { apiKeyState: 'no-plan' });
    assert.equal(handed.case.diagnosis.cause, 'api-key-not-in-usage-plan');
    for (const part of [
      "export API_ID='a1b2c3d4e5'",
      'https://gatewhy.example/causes/api-key-not-in-usage-plan/#',
      '### Ruled out',
      '### Answers',
    ])
      assert.ok(ticket.includes(part), `${part} is missing:\n${ticket}`);
  });

  test('what the person names goes out of all of it', () => {
    const { ticket, customer } = notes(raw, {}, ['a1b2c3d4e5', 'orders']);
    assert.ok(!/a1b2c3d4e5|orders/i.test(ticket + customer), ticket + customer);
  });
});

describe('the message to a customer', () => {
  test('asks three things at most, each with the way to find out', () => {
    const { customer } = notes(raw);
    assert.ok(/^Answer 1: /m.test(customer) && !/^Answer 4/m.test(customer));
    assert.ok(!/Kx1Kx2|Zz9Zz8|Yy1Yy2/.test(customer), customer);
  });

  test('has nothing to ask if the cause is known', () => {
    assert.equal(notes(raw, { apiKeyState: 'no-plan' }).customer, '');
  });
});

describe('the link in a note', () => {
  const linkOf = (text: string, more: readonly string[] = []) =>
    new URLSearchParams(notes(text, {}, more).handed.link);

  test('has the facts as they are, and the address without its secrets', () => {
    const link = linkOf(raw);
    assert.equal(link.get('apiKeySent'), 'x-api-key');
    assert.equal(link.get('url'), 'https://a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com/prod/orders');
  });

  test('loses of an address only what nobody may see', () => {
    const odd = raw.replace(
      '/prod/orders?api_key=Kx1Kx2Kx3Kx4',
      '/prod/123456789012/orders?page=2&owner=123456789012',
    );
    const address = 'https://a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com/prod/removed/orders?page=2';
    assert.equal(linkOf(odd).get('url'), address);
    assert.equal(linkOf(raw, ['a1b2c3d4e5']).get('url'), null);
  });
});
