import { cause } from '../ask.ts';

/** What each answer about a route that the stage has not got means: who should have deployed it. */
export const undeployed = {
  no: cause('stale-deployment'),
  terraform: cause('terraform-deployment-not-replaced'),
  cloudformation: cause('cloudformation-deployment-not-replaced'),
  cdk: cause('cdk-deployment-not-replaced'),
  unknown: cause('stale-deployment'),
};
