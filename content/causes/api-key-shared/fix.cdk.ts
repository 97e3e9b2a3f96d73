import { Stack, type StackProps } from 'aws-cdk-lib';
import * as apigateway from 'aws-cdk-lib/aws-apigateway';
import type { Construct } from 'constructs';

export class KeyStack extends Stack {
  constructor(scope: Construct, id: string, props: StackProps & { usagePlanId: string }) {
    super(scope, id, props);

    const plan = apigateway.UsagePlan.fromUsagePlanId(this, 'Plan', props.usagePlanId);
    for (const name of ['orders-web-prod', 'orders-job-prod']) {
      plan.addApiKey(new apigateway.ApiKey(this, name, { apiKeyName: name, enabled: true }));
    }
  }
}
