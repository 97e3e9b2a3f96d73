import { Stack, type StackProps } from 'aws-cdk-lib';
import * as apigateway from 'aws-cdk-lib/aws-apigateway';
import * as apigatewayv2 from 'aws-cdk-lib/aws-apigatewayv2';
import * as acm from 'aws-cdk-lib/aws-certificatemanager';
import type { Construct } from 'constructs';

export class DomainStack extends Stack {
  constructor(scope: Construct, id: string, props: StackProps & { apiId: string }) {
    super(scope, id, props);

    const domain = new apigateway.DomainName(this, 'Domain', {
      domainName: 'api.example.com',
      certificate: acm.Certificate.fromCertificateArn(
        this,
        'Certificate',
        'arn:aws:acm:eu-west-1:111122223333:certificate/11111111-2222-3333-4444-555555555555',
      ),
    });
    // If you need no rules: BASE_PATH_MAPPING_ONLY, and no rule below.
    const resource = domain.node.defaultChild as apigateway.CfnDomainName;
    resource.routingMode = 'ROUTING_RULE_THEN_BASE_PATH_MAPPING';

    new apigatewayv2.CfnRoutingRule(this, 'ShopRule', {
      domainNameArn: resource.attrDomainNameArn,
      priority: 1,
      conditions: [{ matchBasePaths: { anyOf: ['shop'] } }],
      actions: [{ invokeApi: { apiId: props.apiId, stage: 'prod', stripBasePath: true } }],
    });
  }
}
