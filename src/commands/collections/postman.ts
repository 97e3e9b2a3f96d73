import type { Route } from '../routes/route.ts';
import { type Command, type Input, titles } from '../types.ts';
import { type Kept, requestsOf } from './requests.ts';

const schema = 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json';

/** Variables of the collection, empty: an environment fills them, so that no secret is in the file. */
const secrets = ['accessKey', 'secretKey', 'sessionToken'] as const;

const text = (key: string, value: string) => ({ key, value, type: 'string' });

const auth = (region: string) => ({
  type: 'awsv4',
  awsv4: [
    ...secrets.map((name) => text(name, `{{${name}}}`)),
    text('region', region),
    text('service', 'execute-api'),
  ],
});

const itemOf = ({ name, method, url, headers, body, signed }: Kept, region: string) => ({
  name,
  request: {
    method,
    url,
    header: headers.map(([key, value]) => ({ key, value })),
    ...(body && { body: { mode: 'raw', raw: body } }),
    auth: signed ? auth(region) : { type: 'noauth' },
  },
  // Else Postman leaves the body of a GET out.
  ...(body && { protocolProfileBehavior: { disableBodyPruning: true } }),
});

/** A collection of Postman's format 2.1, in ASCII. Throws `CommandRefused` for what Postman would send otherwise. */
export function postman(input: Input, routes: readonly Route[]): Command {
  const { kept, warnings } = requestsOf(input, routes);
  const region = input.target.region ?? '';
  const collection = {
    info: { name: 'API Gateway', schema },
    item: kept.map((one) => itemOf(one, region)),
    ...(kept.some(({ signed }) => signed) && { variable: secrets.map((name) => text(name, '')) }),
  };
  const json = JSON.stringify(collection, null, 2).replace(
    /[^\n -~]/g,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return {
    id: 'postman',
    title: titles.postman,
    file: 'api-gateway.postman_collection.json',
    text: `${json}\n`,
    does: 'Holds the request as it is and, where that can be, signed by Postman with the variables accessKey, secretKey and sessionToken of your environment.',
    proves:
      'Another answer than curl’s means that one of Postman’s own headers (accept, user-agent, cache-control, postman-token) or its cookies make the difference.',
    warnings,
  };
}
