import { CfnParameter, Stack, type StackProps } from 'aws-cdk-lib';
import * as apigatewayv2 from 'aws-cdk-lib/aws-apigatewayv2';
import * as iam from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';

export class ApiStack extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);

    const webSocketApi = new apigatewayv2.WebSocketApi(this, 'Api');
    const stage = new apigatewayv2.WebSocketStage(this, 'Prod', {
      webSocketApi,
      stageName: 'prod',
      autoDeploy: true,
    });
    // With a function of the same app: stage.grantManagementApiAccess(theFunction).
    const roleName = new CfnParameter(this, 'RoleName').valueAsString;
    const policy = new iam.Policy(this, 'ManageConnections', {
      policyName: 'manage-connections',
      roles: [iam.Role.fromRoleName(this, 'Sender', roleName)],
    });
    stage.grantManagementApiAccess(policy);
  }
}
