import { Duration, Stack, type StackProps } from 'aws-cdk-lib';
import * as apigatewayv2 from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaAuthorizer, HttpLambdaResponseType } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpUrlIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';

interface ApiProps extends StackProps {
  functionArn?: string;
}

export class ApiStack extends Stack {
  constructor(scope: Construct, id: string, props: ApiProps = {}) {
    super(scope, id, props);
    const { functionArn = 'arn:aws:lambda:eu-west-1:111122223333:function:es256' } = props;

    const handler = lambda.Function.fromFunctionAttributes(this, 'Es256', {
      functionArn,
      sameEnvironment: true,
    });
    const authorizer = new HttpLambdaAuthorizer('Es256Authorizer', handler, {
      authorizerName: 'es256',
      responseTypes: [HttpLambdaResponseType.SIMPLE],
      identitySource: ['$request.header.Authorization'],
      resultsCacheTtl: Duration.seconds(300),
    });
    const api = new apigatewayv2.HttpApi(this, 'Api');
    api.addRoutes({
      path: '/orders',
      methods: [apigatewayv2.HttpMethod.GET],
      integration: new HttpUrlIntegration('Backend', 'https://backend.example.com/orders'),
      authorizer,
    });
  }
}
