import { Stack, type StackProps } from 'aws-cdk-lib';
import * as apigateway from 'aws-cdk-lib/aws-apigateway';
import type { Construct } from 'constructs';

export interface MappingStackProps extends StackProps {
  restApi: apigateway.IRestApi;
  stage: apigateway.Stage;
  domainName: apigateway.IDomainName;
}

export class MappingStack extends Stack {
  constructor(scope: Construct, id: string, { restApi, stage, domainName, ...props }: MappingStackProps) {
    super(scope, id, props);

    new apigateway.BasePathMapping(this, 'Root', { restApi, stage, domainName });
  }
}
