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
]);

testEach(({ language }) => language === 'yaml', checkCloudFormation);
