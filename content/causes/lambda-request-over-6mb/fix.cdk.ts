import { CfnOutput, CfnParameter, Stack, type StackProps } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as s3 from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';

export class UploadsStack extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);

    const uploads = new s3.Bucket(this, 'Uploads');
    const roleName = new CfnParameter(this, 'FunctionRoleName').valueAsString;

    // With a function of the same app: uploads.grantPut(theFunction, 'uploads/*').
    new iam.Policy(this, 'UploadOrders', {
      policyName: 'upload-orders',
      roles: [iam.Role.fromRoleName(this, 'FunctionRole', roleName)],
      statements: [
        new iam.PolicyStatement({
          actions: ['s3:PutObject'],
          resources: [uploads.arnForObjects('uploads/*')],
        }),
      ],
    });
    // For the function's environment variable UPLOADS.
    new CfnOutput(this, 'UploadsName', { value: uploads.bucketName });
  }
}
