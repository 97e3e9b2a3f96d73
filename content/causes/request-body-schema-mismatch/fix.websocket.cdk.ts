import { CfnParameter, Stack, type StackProps } from 'aws-cdk-lib';
import * as apigatewayv2 from 'aws-cdk-lib/aws-apigatewayv2';
import type { Construct } from 'constructs';

export class ApiStack extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);

    // Callers see it once the stage has a deployment with it; a stage with automatic deployment makes one by itself.
    new apigatewayv2.CfnModel(this, 'Order', {
      apiId: new CfnParameter(this, 'ApiId').valueAsString,
      name: 'Order',
      contentType: 'application/json',
      schema: { type: 'object', required: ['id'], properties: { id: { type: 'string' } } },
    });
  }
}
