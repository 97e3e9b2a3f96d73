import { Stack, type StackProps } from 'aws-cdk-lib';
import * as apigateway from 'aws-cdk-lib/aws-apigateway';
import type { Construct } from 'constructs';

export class ApiStack extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);

    const api = new apigateway.RestApi(this, 'Api');
    const text = { type: apigateway.JsonSchemaType.STRING };
    const order = api.addModel('Order', {
      modelName: 'Order',
      contentType: 'application/json',
      schema: {
        schema: apigateway.JsonSchemaVersion.DRAFT4,
        type: apigateway.JsonSchemaType.OBJECT,
        required: ['id'],
        properties: { id: text, note: text },
      },
    });
    api.addGatewayResponse('BadBody', {
      type: apigateway.ResponseType.BAD_REQUEST_BODY,
      statusCode: '400',
      templates: {
        'application/json': '{"message":$context.error.messageString,"details":"$context.error.validationErrorString"}',
      },
    });
    api.root.addResource('orders').addMethod('POST', new apigateway.HttpIntegration('https://backend.example.com/orders'), {
      requestModels: { 'application/json': order },
      requestValidatorOptions: { validateRequestBody: true },
    });
  }
}
