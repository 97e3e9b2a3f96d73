import { Stack, type StackProps } from 'aws-cdk-lib';
import * as apigatewayv2 from 'aws-cdk-lib/aws-apigatewayv2';
import * as acm from 'aws-cdk-lib/aws-certificatemanager';
import * as s3 from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';

interface DomainStackProps extends StackProps {
  certificateArn: string;
  bucketName: string;
  truststoreVersion: string;
}

export class DomainStack extends Stack {
  constructor(scope: Construct, id: string, props: DomainStackProps) {
    super(scope, id, props);

    new apigatewayv2.DomainName(this, 'Domain', {
      domainName: 'api.example.com',
      certificate: acm.Certificate.fromCertificateArn(this, 'Certificate', props.certificateArn),
      mtls: {
        bucket: s3.Bucket.fromBucketName(this, 'Bucket', props.bucketName),
        key: 'truststore.pem',
        version: props.truststoreVersion,
      },
    });
  }
}
