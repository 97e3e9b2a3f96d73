import { Stack, type StackProps } from 'aws-cdk-lib';
import * as apigatewayv2 from 'aws-cdk-lib/aws-apigatewayv2';
import type { Construct } from 'constructs';

export interface MappingStackProps extends StackProps {
  api: apigatewayv2.WebSocketApi;
  stage: apigatewayv2.WebSocketStage;
  domainName: apigatewayv2.IDomainName;
}

export class MappingStack extends Stack {
  constructor(scope: Construct, id: string, { api, stage, domainName, ...props }: MappingStackProps) {
    super(scope, id, props);

    new apigatewayv2.ApiMapping(this, 'Root', { api, stage, domainName });
  }
}
