import { connections } from '../clients/connections.ts';
import { testInvokeAuthorizer, testInvokeMethod } from '../clients/test-invoke.ts';
import { each, type Group, runAsTheyStand } from './group.ts';

export const group: Group = {
  says: `${runAsTheyStand}, with the keys of your environment or profile.`,
  language: 'Shell',
  build: each([
    ['test-invoke-method', testInvokeMethod],
    ['test-invoke-authorizer', testInvokeAuthorizer],
    ['connections', connections],
  ]),
};
