import { checkCloudFormation } from './cloudformation/check.ts';
import { testEach } from './content.ts';
import { testGood, testPlanted } from './planted.ts';

const head = 'AWSTemplateFormatVersion: "2010-09-09"\n';
const stage = `${head}Parameters:
  ApiId:
    Type: String
Resources:
  Deployment:
    Type: AWS::ApiGateway::Deployment
    Properties:
      RestApiId: !Ref ApiId
  Stage:
    Type: AWS::ApiGateway::Stage
    Properties:
      RestApiId: !Ref ApiId
      DeploymentId: !Ref Deployment
      StageName: prod
      MethodSettings:
        - HttpMethod: "*"
          ResourcePath: "/*"
          LoggingLevel: INFO
Outputs:
  Url:
    Value: !Sub "https://\${ApiId}.execute-api.\${AWS::Region}.amazonaws.com/prod"
`;
const method = `${head}Parameters:
  ApiId:
    Type: String
Resources:
  Get:
    Type: AWS::ApiGateway::Method
    Properties:
      RestApiId: !Ref ApiId
      ResourceId: !Ref ApiId
      HttpMethod: GET
      AuthorizationType: AWS_IAM
      Integration:
        Type: AWS_PROXY
        IntegrationHttpMethod: POST
        TimeoutInMillis: 29000
        Uri: !Ref ApiId
`;
const v2 = `${head}Resources:
  Api:
    Type: AWS::ApiGatewayV2::Api
    Properties:
      Name: orders
      ProtocolType: HTTP
      CorsConfiguration:
        AllowOrigins: [https://app.example.com]
  Stage:
    Type: AWS::ApiGatewayV2::Stage
    Properties:
      ApiId: !Ref Api
      StageName: prod
      AutoDeploy: true
      DefaultRouteSettings:
        LoggingLevel: INFO
  Get:
    Type: AWS::ApiGatewayV2::Route
    Properties:
      ApiId: !Ref Api
      RouteKey: GET /orders
      AuthorizationType: AWS_IAM
      Target: !Sub integrations/\${Api}
`;
const lambda = `${head}Resources:
  Orders:
    Type: AWS::Lambda::Function
    Properties:
      Handler: index.handler
      Role: !Sub arn:aws:iam::\${AWS::AccountId}:role/orders
      Runtime: nodejs24.x
      Code:
        ZipFile: exports.handler = () => ({})
`;
const sam = `${head}Transform: AWS::Serverless-2016-10-31
Globals:
  Function:
    Runtime: nodejs22.x
Resources:
  Api:
    Type: AWS::Serverless::Api
    Properties:
      StageName: prod
      MethodSettings:
        - HttpMethod: "*"
          ResourcePath: "/*"
  List:
    Type: AWS::Serverless::Function
    Properties:
      Handler: index.handler
      CodeUri: src/
      Events:
        List:
          Type: Api
          Properties:
            RestApiId: !Ref Api
            Path: /orders
            Method: get
Outputs:
  Arn:
    Value: !GetAtt List.Arn
  Role:
    Value: !Ref ListRole
`;

testGood('good.yaml', checkCloudFormation, {
  'a stage': stage,
  'a method': method,
  'an HTTP API': v2,
  'a function': lambda,
  'a SAM template': sam,
  'long forms of the functions': stage.replace('!Ref Deployment', '{ "Ref": "Deployment" }'),
  'a condition': stage
    .replace('Resources:', 'Conditions:\n  Loud: !Equals [!Ref ApiId, x]\nResources:')
    .replace('LoggingLevel: INFO', 'LoggingLevel: !If [Loud, INFO, ERROR]'),
});

testPlanted('planted.yaml', checkCloudFormation, [
  ['an unknown tag', stage.replace('!Ref Deployment', '!Reff Deployment'), /not YAML/, 14],
  [
    'a wrong indentation',
    stage.replace('    Properties:\n      RestApiId', '   Properties:\n      RestApiId'),
    /not YAML/,
  ],
  ['a key twice', stage.replace('StageName: prod', 'StageName: prod\n      StageName: dev'), /not YAML/, 16],
  [
    'an unknown type',
    stage.replace('ApiGateway::Stage', 'ApiGateway::Stages'),
    /AWS::ApiGateway::Stages/,
    10,
  ],
  ['an unknown property', stage.replace('StageName:', 'Stagename:'), /no property Stagename/, 15],
  ['an unknown inner property', stage.replace('LoggingLevel', 'LogLevel'), /no property LogLevel/, 19],
  [
    'a missing property',
    stage.replace('      RestApiId: !Ref ApiId\n      Dep', '      Dep'),
    /lacks RestApiId/,
  ],
  ['a map for a list', stage.replace('- HttpMethod: "*"', '  HttpMethod: "*"'), /not a list/],
  [
    'a word for a truth value',
    stage.replace('StageName:', 'TracingEnabled: maybe\n      StageName:'),
    /boolean/,
    15,
  ],
  [
    'a reference to nothing',
    stage.replace('!Ref Deployment', '!Ref Deploymnt'),
    /Deploymnt is not declared/,
    14,
  ],
  ['a Sub of nothing', stage.replace('{ApiId}', '{Api}'), /Api is not declared/],
  [
    'an unknown attribute',
    stage.replace('!Ref Deployment', '!GetAtt Deployment.Arn'),
    /no attribute Arn/,
    14,
  ],
  [
    'DependsOn nothing',
    stage.replace('Type: AWS::ApiGateway::Stage', 'Type: AWS::ApiGateway::Stage\n    DependsOn: A'),
    /A is not/,
    12,
  ],
  ['a part of a template', 'Stage:\n  Type: AWS::ApiGateway::Stage\n', /no section|no Resources/],
  ['SAM without its transform', sam.replace(/Transform.*\n/, ''), /transform/],
  ['an unknown SAM property', sam.replace('Handler:', 'Handlr:'), /no property Handlr/, 17],
  ['an unknown event property', sam.replace('Method: get', 'Verb: get'), /no property Verb/, 25],
  ['a fault that SAM passes on', sam.replace('ResourcePath:', 'Resource_Path:'), /Resource_Path/, 13],
  ['a global of nothing', sam.replace('Runtime:', 'Runtme:'), /Runtme/, 5],
  ['a wrong integration type', method.replace('AWS_PROXY', 'AWS_PROXI'), /Type does not take AWS_PROXI/, 14],
  ['a wrong authorization', method.replace('AWS_IAM', 'IAM'), /AuthorizationType does not take IAM/, 12],
  ['a word for a number', method.replace('29000', '29 s'), /TimeoutInMillis is not/, 16],
  ['a time beyond its range', lambda.replace('Runtime:', 'Timeout: 1000\n      Runtime:'), /Timeout/, 8],
  ['Lambda invoked with GET', method.replace(': POST', ': GET'), /invoked with POST/, 15],
  ['an authorizer without its id', method.replace('AWS_IAM', 'CUSTOM'), /needs AuthorizerId/, 12],
  ['a wrong log level', stage.replace('INFO', 'DEBUG'), /LoggingLevel does not take DEBUG/, 19],
  [
    'a property of HTTP APIs',
    stage.replace('StageName:', 'AutoDeploy: true\n      StageName:'),
    /AutoDeploy/,
    15,
  ],
  ['a wrong protocol', v2.replace(': HTTP\n', ': HTTPS\n'), /ProtocolType does not take HTTPS/, 7],
  ['a property of REST APIs', v2.replace('AutoDeploy', 'TracingEnabled'), /no property TracingEnabled/, 15],
  ['one text for a list', v2.replace(/\[(https.*)\]/, '$1'), /AllowOrigins is not a list/, 9],
  ['a log level of other tools', v2.replace('INFO', 'WARN'), /LoggingLevel does not take WARN/, 17],
  ['a target that is an id', v2.replace('integrations/', ''), /begins with integrations/, 24],
  ['a stage that nothing is deployed to', v2.replace(/.*AutoDeploy.*\n/, ''), /ever deployed/, 13],
  [
    'a REST API behind a route',
    v2.replaceAll(/V2::Api\n[\s\S]*?( {2}Stage:)/g, '::RestApi\n$1'),
    /not to an HTTP or WebSocket API/,
  ],
  ['a deployment without a stage', stage.replace(/ {2}Stage:[\s\S]*Outputs/, 'Outputs'), /no stage takes/, 6],
  ['a runtime that is gone', lambda.replace('nodejs24.x', 'nodejs12.x'), /nodejs12\.x/, 8],
  [
    'a wrong endpoint type in SAM',
    sam.replace('StageName:', 'EndpointConfiguration: {Type: REGION}\n      StageName:'),
    /does not take REGION/,
    10,
  ],
  [
    'a wrong log level in SAM',
    sam.replace('ResourcePath:', 'LoggingLevel: DEBUG\n          ResourcePath:'),
    /LoggingLevel does not take DEBUG/,
    13,
  ],
  [
    'an authorizer of nothing',
    sam.replace('StageName:', 'Auth: {DefaultAuthorizer: IAM}\n      StageName:'),
    /no authorizer IAM/,
    10,
  ],
  ['an event of the other kind', sam.replace('Type: Api\n', 'Type: HttpApi\n'), /no property RestApiId/, 23],
  [
    'the other kind of API',
    sam
      .replace('Serverless::Api', 'Serverless::HttpApi')
      .replace(/ {6}MethodSettings:[\s\S]*?( {2}List)/, '$1'),
    /RestApiId refers to an AWS::Serverless::HttpApi/,
  ],
  ['a method that HTTP lacks', sam.replace('Method: get', 'Method: fetch'), /no method fetch/, 25],
]);

testEach(({ language }) => language === 'yaml', checkCloudFormation);
