/** Built CDK lines, which are a part of somebody's stack, put into a stack that can be compiled and synthesized. */

/** A stack with a REST API `api`, and the lines behind it. */
export const inStack = (lines: string): string => `import { Stack, type StackProps } from 'aws-cdk-lib';
import * as apigateway from 'aws-cdk-lib/aws-apigateway';
import type { Construct } from 'constructs';

export class ApiStack extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);
    const api = new apigateway.RestApi(this, 'Api', { cloudWatchRole: false });
    api.root.addResource('orders').addMethod('GET', new apigateway.MockIntegration());
${lines.replace(/^(?=.)/gm, '    ')}
  }
}
`;
