import { Fn, Stack, type StackProps } from 'aws-cdk-lib';
import * as apigateway from 'aws-cdk-lib/aws-apigateway';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';

const template = [
  "#set($items = $input.path('$.items'))",
  '{',
  `  "note": $input.json('$.note'),`,
  '  "quantities": [#foreach($item in $items)$item.quantity#if($foreach.hasNext), #end#end]',
  '}',
].join('\n');

export class ApiStack extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);

    const orders = lambda.Function.fromFunctionAttributes(this, 'Orders', {
      functionArn: Fn.importValue('orders-arn'),
      sameEnvironment: true,
    });
    const api = new apigateway.RestApi(this, 'Api');
    api.root.addResource('orders').addMethod(
      'POST',
      new apigateway.LambdaIntegration(orders, {
        proxy: false,
        passthroughBehavior: apigateway.PassthroughBehavior.WHEN_NO_TEMPLATES,
        requestTemplates: { 'application/json': template },
        integrationResponses: [{ statusCode: '200' }],
      }),
      { methodResponses: [{ statusCode: '200' }] },
    );
  }
}
