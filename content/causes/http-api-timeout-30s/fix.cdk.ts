import { Stack, type StackProps } from 'aws-cdk-lib';
import { HttpApi, HttpMethod, ParameterMapping } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpSqsIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import * as sqs from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';

export class ApiStack extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);

    const queue = new sqs.Queue(this, 'Reports', { queueName: 'reports' });

    // Sends the body to the queue, and makes the role that may do so.
    new HttpApi(this, 'Api').addRoutes({
      path: '/reports',
      methods: [HttpMethod.POST],
      integration: new HttpSqsIntegration('ReportsIntegration', {
        queue,
        parameterMapping: new ParameterMapping()
          .custom('QueueUrl', queue.queueUrl)
          .custom('MessageBody', '$request.body'),
      }),
    });
  }
}
