import { Stack, type StackProps } from 'aws-cdk-lib';
import * as apigateway from 'aws-cdk-lib/aws-apigateway';
import * as iam from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';

interface DomainStackProps extends StackProps {
  restApiId: string;
  certificateArn: string;
  vpcEndpointId: string;
}

export class DomainStack extends Stack {
  constructor(scope: Construct, id: string, props: DomainStackProps) {
    super(scope, id, props);

    const fromTheEndpoint = new iam.PolicyStatement({
      actions: ['execute-api:Invoke'],
      principals: [new iam.StarPrincipal()],
      resources: ['execute-api:/*'],
      conditions: { StringEquals: { 'aws:SourceVpce': props.vpcEndpointId } },
    });
    const domain = new apigateway.CfnDomainNameV2(this, 'Domain', {
      domainName: 'private.example.com',
      certificateArn: props.certificateArn,
      endpointConfiguration: { types: ['PRIVATE'] },
      policy: new iam.PolicyDocument({ statements: [fromTheEndpoint] }),
    });
    const domainNameArn = domain.attrDomainNameArn;
    new apigateway.CfnBasePathMappingV2(this, 'Mapping', {
      domainNameArn,
      restApiId: props.restApiId,
      stage: 'prod',
    });
    new apigateway.CfnDomainNameAccessAssociation(this, 'Association', {
      domainNameArn,
      accessAssociationSource: props.vpcEndpointId,
      accessAssociationSourceType: 'VPCE',
    });
  }
}
