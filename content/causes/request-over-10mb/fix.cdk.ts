import { Stack, type StackProps } from 'aws-cdk-lib';
import * as s3 from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';

export class UploadsStack extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);

    // The function that signs needs the right to write: uploads.grantPut(theFunction).
    new s3.Bucket(this, 'Uploads', {
      bucketName: 'example-orders-uploads',
      cors: [
        {
          allowedOrigins: ['https://app.example.com'],
          allowedMethods: [s3.HttpMethods.PUT],
          allowedHeaders: ['content-type'],
          maxAge: 3000,
        },
      ],
    });
  }
}
