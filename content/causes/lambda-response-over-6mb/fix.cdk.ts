import { CfnOutput, CfnParameter, Stack, type StackProps } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as s3 from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';

export class ResultsStack extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);

    const results = new s3.Bucket(this, 'Results');
    const roleName = new CfnParameter(this, 'FunctionRoleName').valueAsString;

    // With a function of the same app: results.grantReadWrite(theFunction, 'results/*').
    new iam.Policy(this, 'ResultsPolicy', {
      policyName: 'orders-results',
      roles: [iam.Role.fromRoleName(this, 'FunctionRole', roleName)],
      statements: [
        new iam.PolicyStatement({
          actions: ['s3:GetObject', 's3:PutObject'],
          resources: [results.arnForObjects('results/*')],
        }),
      ],
    });
    // For the function's environment variable RESULTS.
    new CfnOutput(this, 'ResultsName', { value: results.bucketName });
  }
}
