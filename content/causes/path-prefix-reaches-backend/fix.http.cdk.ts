import { Stack, type StackProps } from 'aws-cdk-lib';
import * as apigatewayv2 from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpAlbIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as elbv2 from 'aws-cdk-lib/aws-elasticloadbalancingv2';
import type { Construct } from 'constructs';

export class AppStack extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);

    const vpc = new ec2.Vpc(this, 'Vpc');
    const balancer = new elbv2.ApplicationLoadBalancer(this, 'Balancer', { vpc });
    const listener = balancer.addListener('Http', {
      port: 80,
      defaultAction: elbv2.ListenerAction.fixedResponse(200),
    });

    // Without stageName the API serves from $default, which adds nothing to the path.
    new apigatewayv2.HttpApi(this, 'Api', {
      defaultIntegration: new HttpAlbIntegration('App', listener, {
        // For a named stage: hand on the path without it.
        parameterMapping: new apigatewayv2.ParameterMapping().overwritePath(
          apigatewayv2.MappingValue.requestPath(),
        ),
      }),
    });
  }
}
