/** A start for each form of a fix: it passes the checks of its language, and every one says what is to be written. */
import { type FixForm, fixForms } from '../../src/catalogue/schema.ts';

interface Start {
  name: string;
  rest: string;
  /** For APIs of the second version: HTTP and WebSocket. */
  other: string;
}

const todo = 'TODO: the change that mends the cause, and nothing else.';

const cli: Start = {
  name: 'fix.sh',
  rest: `# ${todo}
aws apigateway create-deployment --rest-api-id "$API_ID" --stage-name "$STAGE"
`,
  other: `# ${todo}
aws apigatewayv2 create-deployment --api-id "$API_ID" --stage-name "$STAGE"
`,
};

const terraform: Start = {
  name: 'fix.tf',
  rest: `# ${todo} The stage takes its deployment_id from here.
variable "api_id" {
  type = string
}

resource "aws_api_gateway_deployment" "this" {
  rest_api_id = var.api_id

  triggers = {
    redeployment = timestamp()
  }

  lifecycle {
    create_before_destroy = true
  }
}
`,
  other: `# ${todo}
variable "api_id" {
  type = string
}

resource "aws_apigatewayv2_stage" "prod" {
  api_id      = var.api_id
  name        = "prod"
  auto_deploy = true
}
`,
};

const cloudformation: Start = {
  name: 'fix.yaml',
  rest: `AWSTemplateFormatVersion: "2010-09-09"
Parameters:
  ApiId:
    Type: String
Resources:
  # ${todo} The stage takes this deployment.
  Deployment:
    Type: AWS::ApiGateway::Deployment
    Properties:
      RestApiId: !Ref ApiId
`,
  other: `AWSTemplateFormatVersion: "2010-09-09"
Parameters:
  ApiId:
    Type: String
Resources:
  # ${todo}
  ProdStage:
    Type: AWS::ApiGatewayV2::Stage
    Properties:
      ApiId: !Ref ApiId
      StageName: prod
      AutoDeploy: true
`,
};

const stack = (module: string, made: string) => `import { Stack, type StackProps } from 'aws-cdk-lib';
import * as ${module} from 'aws-cdk-lib/aws-${module}';
import type { Construct } from 'constructs';

interface Props extends StackProps {
  apiId: string;
}

export class ApiStack extends Stack {
  constructor(scope: Construct, id: string, props: Props) {
    super(scope, id, props);

    // ${todo}
${made}
  }
}
`;

const cdk: Start = {
  name: 'fix.cdk.ts',
  rest: stack(
    'apigateway',
    "    new apigateway.CfnDeployment(this, 'Deployment', { restApiId: props.apiId });",
  ),
  other: stack(
    'apigatewayv2',
    `    new apigatewayv2.CfnStage(this, 'ProdStage', {
      apiId: props.apiId,
      stageName: 'prod',
      autoDeploy: true,
    });`,
  ),
};

const steps = "1. TODO: the steps in the console's present wording, each choice in **bold**.\n";
const console: Start = { name: 'console.md', rest: steps, other: steps };

const starts: Record<FixForm, Start> = { console, cli, terraform, cloudformation, cdk };

/** The files of some forms, by name, for APIs of a kind. */
export function startsOf(forms: readonly string[], hasRest: boolean): Record<string, string> {
  const chosen = fixForms.filter((form) => forms.includes(form)).map((form) => starts[form]);
  return Object.fromEntries(chosen.map(({ name, rest, other }) => [name, hasRest ? rest : other]));
}
