import { Stack, type StackProps } from 'aws-cdk-lib';
import * as apigateway from 'aws-cdk-lib/aws-apigateway';
import * as cloudfront from 'aws-cdk-lib/aws-cloudfront';
import * as origins from 'aws-cdk-lib/aws-cloudfront-origins';
import type { Construct } from 'constructs';

export class CdnStack extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);

    const api = new apigateway.RestApi(this, 'Api', { deployOptions: { stageName: 'prod' } });
    api.root.addResource('orders').addMethod('GET', new apigateway.MockIntegration());

    const stripPrefix = new cloudfront.Function(this, 'StripPrefix', {
      runtime: cloudfront.FunctionRuntime.JS_2_0,
      // /api/orders becomes /orders
      code: cloudfront.FunctionCode.fromInline(`function handler(e) {
        e.request.uri = e.request.uri.replace(/^\\/api(\\/|$)/, '/');
        return e.request;
      }`),
    });
    new cloudfront.Distribution(this, 'Distribution', {
      defaultBehavior: {
        // RestApiOrigin sets the host name and the stage as origin path.
        origin: new origins.RestApiOrigin(api),
        viewerProtocolPolicy: cloudfront.ViewerProtocolPolicy.HTTPS_ONLY,
        allowedMethods: cloudfront.AllowedMethods.ALLOW_ALL,
        cachePolicy: cloudfront.CachePolicy.CACHING_DISABLED,
        originRequestPolicy: cloudfront.OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
        functionAssociations: [
          { function: stripPrefix, eventType: cloudfront.FunctionEventType.VIEWER_REQUEST },
        ],
      },
    });
  }
}
