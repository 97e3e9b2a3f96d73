/** Policies, actions and ARNs, in whichever language a snippet writes them. */
import { describe } from 'node:test';
import { inOneGo, snippets, testEach } from './content.ts';
import { testGood, testPlanted } from './planted.ts';
import { checkPolicies } from './policy/check.ts';
import { skipWithout } from './shell/shells.ts';

const skip = ['dash', 'python3'].map((program) => skipWithout(program)).find((why) => why !== false) ?? false;

const checkAs =
  (language: string) =>
  ({ file, text }: { file: string; text: string }) =>
    checkPolicies([{ file, text, language }]);

const policy = `{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Principal": "*",
      "Action": "execute-api:Invoke",
      "Resource": "execute-api:/prod/GET/orders",
      "Condition": { "IpAddress": { "aws:SourceIp": ["203.0.113.0/24"] } }
    }
  ]
}
`;
const shell = `printf '%s\\n' '${policy.trim()}' > policy.json\n`;
const yaml = `Resources:
  Role:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Version: "2012-10-17"
        Statement:
          - Effect: Allow
            Principal: { Service: apigateway.amazonaws.com }
            Action: sts:AssumeRole
      Policies:
        - PolicyName: invoke
          PolicyDocument:
            Version: "2012-10-17"
            Statement:
              - Effect: Allow
                Action: lambda:InvokeFunction
                Resource: !Sub arn:aws:lambda:\${AWS::Region}:\${AWS::AccountId}:function:orders
`;
const terraform = `data "aws_iam_policy_document" "this" {
  statement {
    actions   = ["execute-api:Invoke"]
    resources = ["\${var.execution_arn}/prod/GET/orders"]
    condition {
      test     = "StringEquals"
      variable = "aws:SourceVpce"
      values   = [var.endpoint]
    }
  }
}
resource "aws_api_gateway_rest_api_policy" "this" {
  rest_api_id = var.api
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "execute-api:Invoke"
      Resource  = "execute-api:/*"
    }]
  })
}
`;
const typescript = `const invoke = new iam.PolicyStatement({
  actions: ['execute-api:Invoke'],
  resources: [api.arnForExecuteApi('GET', '/orders', 'prod')],
});
export const answer = (methodArn: string) => ({
  policyDocument: {
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: 'execute-api:Invoke', Resource: methodArn }],
  },
});
`;
const python = `def answer(arn):
    deny = {"Effect": "Deny", "Action": "execute-api:Invoke", "Resource": arn}
    return {"policyDocument": {"Version": "2012-10-17", "Statement": [deny]}}
`;
const simulate = `aws iam simulate-principal-policy --action-names execute-api:Invoke \\
  --policy-source-arn arn:aws:iam::"$ACCOUNT_ID":role/"$ROLE_NAME" \\
  --resource-arns "arn:aws:execute-api:$REGION:$ACCOUNT_ID:$API_ID/$STAGE/$METHOD$RESOURCE_PATH"
`;

if (!skip) {
  describe('policies in JSON and shell', () => {
    testGood('good.json', checkAs('json'), { 'a policy': policy });
    testGood('good.sh', checkAs('sh'), { 'a policy': shell, 'options of aws': simulate });
    testPlanted('planted.json', checkAs('json'), [
      ['an unknown key', policy.replace('"Effect"', '"Efect"'), /no key Efect/],
      ['an unknown effect', policy.replace('"Allow"', '"allow"'), /effect allow/, 5],
      ['an old version', policy.replace('2012-10-17', '2012-10-18'), /version 2012-10-18/, 2],
      [
        'an unknown action',
        policy.replace('api:Invoke', 'api:InvokeFunction'),
        /no action InvokeFunction/,
        7,
      ],
      ['an unknown service', policy.replace('"execute-api:I', '"excute-api:I'), /no service excute-api/, 7],
      ['a key that is cut off', policy.replace('"Action"', '"Actions"'), /no key Actions/],
      ['no resource', policy.replace(/.*"Resource".*\n/, ''), /lacks Resource/],
      ['an unknown operator', policy.replace('IpAddress', 'IPAddress'), /no condition operator IPAddress/, 9],
      [
        'an operator that does not fit',
        policy.replace('IpAddress', 'StringEquals'),
        /cannot compare aws:SourceIp/,
      ],
      ['an unknown condition key', policy.replace('SourceIp', 'SourceIP4'), /key aws:SourceIP4/, 9],
      ['an address that is none', policy.replace('113.0/24', '113.0/34'), /113\.0\/34 is not an address/],
      ['a method in small letters', policy.replace('/GET/', '/get/'), /method get in small letters/, 8],
      ['a resource that is none', policy.replace('execute-api:/prod', '/prod'), /neither an ARN/, 8],
    ]);
    testPlanted('planted.sh', checkAs('sh'), [
      ['in what printf writes', shell.replace('api:Invoke', 'api:Call'), /no action Call/, 7],
      ['in an option', simulate.replace('api:Invoke', 'api:Execute'), /no action Execute/, 1],
      ['an ARN with a part too few', simulate.replace('iam::"', 'iam:"'), /no account|parts/, 2],
      [
        'an ARN that ends with the stage',
        simulate.replace('$STAGE/$METHOD$RESOURCE_PATH', 'prod'),
        /ends with the stage/,
        3,
      ],
      [
        'an ARN with an account of eleven',
        simulate.replace('$ACCOUNT_ID:$', '11112222333:$'),
        /11112222333/,
        3,
      ],
    ]);
  });

  describe('policies in templates', () => {
    testGood('good.yaml', checkAs('yaml'), { 'a role': yaml });
    testPlanted('planted.yaml', checkAs('yaml'), [
      ['a service that is none', yaml.replace('apigateway.amazonaws', 'apigateway.aws'), /is no service/, 9],
      [
        'a trust policy with a resource',
        yaml.replace('AssumeRole\n      P', 'AssumeRole\n            Resource: "*"\n      P'),
        /no Resource/,
        8,
      ],
      [
        'an identity with a principal',
        yaml.replace('Action: lambda', 'Principal: "*"\n                Action: lambda'),
        /no Principal/,
      ],
      ['an unknown action', yaml.replace(':InvokeFunction', ':Invoke'), /no action Invoke/, 17],
      ['a wrong ARN', yaml.replace(':function:', ':functions:'), /no resource of lambda/, 18],
    ]);
    testGood('good.tf', checkAs('terraform'), { 'both forms': terraform });
    testPlanted('planted.tf', checkAs('terraform'), [
      [
        'an unknown action',
        terraform.replace('["execute-api:Invoke"]', '["execute-api:Call"]'),
        /no action Call/,
        3,
      ],
      ['an unknown operator', terraform.replace('"StringEquals"', '"StringEqual"'), /operator StringEqual/],
      ['an unknown key', terraform.replace('SourceVpce"', 'SourceVpcEndpoint"'), /aws:SourceVpcEndpoint/],
      ['no principal', terraform.replace(/.*Principal.*\n/, ''), /lacks Principal/, 16],
      ['a key in small letters', terraform.replace('Effect ', 'effect '), /no key effect/, 17],
    ]);
  });

  describe('policies in code', () => {
    testGood('good.ts', checkAs('typescript'), { 'a statement and an answer': typescript });
    testPlanted('planted.ts', checkAs('typescript'), [
      ['an unknown action', typescript.replace("['execute-api:I", "['execute:I"), /no service execute /, 2],
      ['a version as it may be thought', typescript.replace('2012-10-17', '2024-01-01'), /version 2024/, 7],
      ['an effect that is none', typescript.replace("'Allow'", "'Permit'"), /effect Permit/, 8],
      ['a key of CDK in JSON', typescript.replace('Action:', 'actions:'), /no key actions/, 8],
      [
        'an authorizer that names a principal',
        typescript.replace("'Allow',", "'Allow', Principal: '*',"),
        /no Principal/,
        8,
      ],
    ]);
    testGood('good.py', checkAs('python'), { 'an answer': python });
    testPlanted('planted.py', checkAs('python'), [
      ['an unknown action', python.replace('api:Invoke', 'api:invoke'), /begin with a capital/, 2],
      ['an effect that is none', python.replace('"Deny"', '"Denied"'), /effect Denied/, 2],
      ['no version', python.replace('"Version": "2012-10-17", ', ''), /lacks Version/, 3],
      ['an unknown key', python.replace('"Resource"', '"Resources"'), /no key Resources/, 2],
      [
        'a statement without an action',
        python.replace('"Action": "execute-api:Invoke", ', ''),
        /one of Action/,
        2,
      ],
    ]);
  });
}

/** Snippets in which a policy, an action or an ARN stands. */
const concerns = ({ text, language }: { text: string; language: string }) =>
  language !== 'markdown' && /Statement|arn:|\b[a-z-]+:[A-Z][a-z]+[A-Z]?\w*/.test(text);

testEach(concerns, inOneGo(snippets.filter(concerns), checkPolicies), { skip });
