/** What the variables of a snippet hold while it runs: the examples of the page, and a token that can be decoded. */
import { variables } from '../../../src/commands/variables.ts';

const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A JSON Web Token of nobody's, which is good for an hour. */
export const token = [
  encode({ alg: 'RS256', typ: 'JWT', kid: 'example' }),
  encode({
    iss: 'https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_Example12',
    sub: '11111111-2222-3333-4444-555555555555',
    aud: '1example23456789',
    client_id: '1example23456789',
    token_use: 'access',
    scope: 'orders/read',
    exp: Math.floor(Date.now() / 1000) + 3600,
    'cognito:groups': ['orders'],
    'cognito:roles': ['arn:aws:iam::111122223333:role/orders-caller'],
    'cognito:preferred_role': 'arn:aws:iam::111122223333:role/orders-caller',
  }),
  'c2lnbmF0dXJl',
].join('.');

/** Keys of AWS's documentation, which belong to nobody. */
export const keys = {
  accessKeyId: 'ASIAIOSFODNN7EXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
  sessionToken: 'IQoJb3JpZ2luX2VjE/EXAMPLE//////////token==',
};

/** The environment of a snippet, with temporary keys or with those of a user, which have no session token. */
export function environment({ temporary }: { temporary: boolean }): Record<string, string> {
  return {
    ...Object.fromEntries(Object.entries(variables).map(([name, { example }]) => [name, example])),
    TOKEN: token,
    AWS_ACCESS_KEY_ID: keys.accessKeyId,
    AWS_SECRET_ACCESS_KEY: keys.secretAccessKey,
    AWS_SESSION_TOKEN: temporary ? keys.sessionToken : '',
    AWS_PROFILE: 'orders',
    AWS_REGION: variables.REGION.example,
  };
}
