import { testEach } from './content.ts';
import { testGood, testPlanted } from './planted.ts';
import { checkTerraform } from './terraform/check.ts';

const api = 'resource "aws_api_gateway_rest_api" "api" {\n  name = "orders"\n}\n';
const deployment = (inside: string) =>
  `${api}resource "aws_api_gateway_deployment" "this" {\n  rest_api_id = aws_api_gateway_rest_api.api.id\n${inside}}\n`;
const kept = '  triggers = { all = 1 }\n  lifecycle {\n    create_before_destroy = true\n  }\n';
const stage = `resource "aws_api_gateway_stage" "prod" {
  rest_api_id   = aws_api_gateway_rest_api.api.id
  deployment_id = aws_api_gateway_deployment.this.id
  stage_name    = "prod"
}
`;
const method = `variable "id" { type = string }
resource "aws_api_gateway_method" "get" {
  rest_api_id   = var.id
  resource_id   = var.id
  http_method   = "GET"
  authorization = "AWS_IAM"
}
resource "aws_api_gateway_integration" "get" {
  rest_api_id             = var.id
  resource_id             = var.id
  http_method             = aws_api_gateway_method.get.http_method
  type                    = "AWS_PROXY"
  integration_http_method = "POST"
  timeout_milliseconds    = 29000
  uri                     = var.id
}
`;
const v2 = `variable "id" { type = string }
resource "aws_apigatewayv2_api" "http" {
  name          = "orders"
  protocol_type = "HTTP"
  cors_configuration {
    allow_origins = ["https://app.example.com"]
  }
}
resource "aws_apigatewayv2_stage" "prod" {
  api_id      = aws_apigatewayv2_api.http.id
  name        = "prod"
  auto_deploy = true
  default_route_settings {
    logging_level = "INFO"
  }
}
resource "aws_apigatewayv2_route" "get" {
  api_id             = aws_apigatewayv2_api.http.id
  route_key          = "GET /orders"
  authorization_type = "AWS_IAM"
  target             = "integrations/${'$'}{var.id}"
}
`;
const settings = `variable "id" { type = string }
resource "aws_api_gateway_method_settings" "all" {
  rest_api_id = var.id
  stage_name  = "prod"
  method_path = "*/*"
  settings {
    logging_level = "INFO"
  }
}
`;
const domain = `resource "aws_api_gateway_domain_name" "api" {
  domain_name     = "api.example.com"
  security_policy = "TLS_1_2"
  endpoint_configuration {
    types = ["REGIONAL"]
  }
}
`;

testGood('good.tf', checkTerraform, {
  'a deployment': deployment(`  depends_on = [aws_api_gateway_rest_api.api]\n${kept}`) + stage,
  'a stage of the reader': `# The stage takes its deployment_id from here.\n${deployment(kept)}`,
  'a method': method,
  'an HTTP API': v2,
  'method settings': settings,
  'a domain name': domain,
  'a value that is not literal': method.replace('"AWS_IAM"', 'var.id'),
  'locals, for, dynamic, count, data': `
variable "names" {
  type = list(string)
}
locals {
  upper = { for name in var.names : name => upper(name) if name != "" }
}
data "aws_region" "current" {}
resource "aws_security_group" "this" {
  count = length(local.upper)
  name  = "\${data.aws_region.current.region}-\${count.index}"
  dynamic "ingress" {
    for_each = var.names
    content {
      from_port   = 443
      to_port     = 443
      protocol    = "tcp"
      description = ingress.value
    }
  }
  lifecycle {
    ignore_changes = [name]
  }
}
output "ids" {
  value = aws_security_group.this[*].id
}
`,
});

testPlanted('planted.tf', checkTerraform, [
  ['an open brace', api.replace('\n}', '\n'), /not HCL/],
  ['an open quote', api.replace('"orders"', '"orders'), /not HCL/, 2],
  ['an unknown type', api.replace('rest_api"', 'restapi"'), /aws_api_gateway_restapi/, 1],
  ['an unknown argument', api.replace('name =', 'nmae ='), /no argument nmae|lacks name/],
  ['an argument of provider 5', deployment(`  stage_name = "prod"\n${kept}`), /stage_name/, 6],
  ['a read-only argument', api.replace('}', '  arn = "x"\n}'), /arn is read-only/, 3],
  ['a missing argument', deployment(kept).replace(/ {2}rest_api_id.*\n/, ''), /lacks rest_api_id/, 4],
  ['an unknown block', api.replace('}', '  endpoint {}\n}'), /no block endpoint/, 3],
  ['a block written as an argument', api.replace('}', '  endpoint_configuration = []\n}'), /is a block/, 3],
  ['an argument written as a block', api.replace('}', '  tags {}\n}'), /is an argument/, 3],
  ['an undeclared variable', api.replace('"orders"', 'var.name'), /var\.name is not declared/, 2],
  ['an undeclared resource', api.replace('"orders"', 'aws_api_gateway_stage.a.id'), /is not declared/, 2],
  [
    'an unknown attribute',
    `${api}output "x" {\n  value = aws_api_gateway_rest_api.api.invoke_url\n}\n`,
    /invoke_url/,
    5,
  ],
  [
    'a deprecated attribute',
    'data "aws_region" "r" {}\noutput "x" {\n  value = data.aws_region.r.name\n}\n',
    /deprecated/,
    3,
  ],
  ['a deployment that is destroyed first', deployment(''), /stage points at/, 4],
  [
    'an integration without its method',
    `resource "aws_api_gateway_integration" "i" {
  rest_api_id = "a"
  resource_id = "b"
  http_method = "GET"
  type        = "AWS_PROXY"
  uri         = "c"
}
`,
    /integration_http_method/,
    1,
  ],
  [
    'a deprecated argument',
    'resource "aws_cloudwatch_event_rule" "nightly" {\n  name                = "nightly"\n  schedule_expression = "rate(1 day)"\n  is_enabled          = true\n}\n',
    /is_enabled is deprecated/,
    4,
  ],
  [
    'a misspelt part of lifecycle',
    deployment(kept.replace('destroy =', 'destory =')),
    /no argument create_before_destory/,
    8,
  ],
  ['a misspelt part of a variable', method.replace('type =', 'typ ='), /no argument typ$/, 1],
  ['an output of nothing', `${api}output "id" {\n  vale = 1\n}\n`, /no argument vale/, 5],
  ['a deployment without triggers', deployment(kept.replace(/.*\n/, '')), /later changes stay undeployed/, 4],
  ['a deployment without a stage', deployment(kept), /no stage takes this deployment/, 4],
  ['a wrong integration type', method.replace('AWS_PROXY', 'AWS_PROXI'), /type does not take AWS_PROXI/, 12],
  ['a wrong authorization', method.replace('AWS_IAM', 'IAM'), /authorization does not take IAM/, 6],
  ['a method in small letters', method.replace('"GET"', '"get"'), /http_method does not take get/, 5],
  ['Lambda invoked with GET', method.replace('"POST"', '"GET"'), /invoked with POST/, 13],
  ['a word for a number', method.replace('29000', '"29 s"'), /timeout_milliseconds is not a number/, 14],
  ['an authorizer without its id', method.replace('AWS_IAM', 'CUSTOM'), /needs authorizer_id/, 6],
  ['a wrong protocol', v2.replace('"HTTP"', '"HTTPS"'), /protocol_type does not take HTTPS/, 4],
  ['a text for a list', v2.replace(/\["(.*)"\]/, '"$1"'), /allow_origins is not a list/, 6],
  ['a word for a truth value', v2.replace('= true', '= "yes"'), /auto_deploy is not a bool/, 12],
  ['a log level of other tools', v2.replace('"INFO"', '"DEBUG"'), /logging_level does not take DEBUG/, 14],
  ['an argument of REST APIs', v2.replace('name        =', 'stage_name  ='), /no argument stage_name/, 11],
  [
    'a block of REST APIs',
    v2.replace('cors_configuration', 'endpoint_configuration'),
    /no block endpoint_conf/,
    5,
  ],
  [
    'the other kind of API',
    v2.replace(/(prod" \{\n.*)v2_api\.http/, '$1_rest_api.http'),
    /is not declared/,
    10,
  ],
  [
    'a REST API behind a route',
    `${api}${v2}`.replace(/(get" \{\n.*= )\S+/, '$1aws_api_gateway_rest_api.api.id'),
    /not to an HTTP or WebSocket API/,
    21,
  ],
  ['a target that is an id', v2.replace('integrations/', ''), /begins with integrations/, 21],
  ['a stage that nothing is deployed to', v2.replace(/.*auto_deploy.*\n/, ''), /ever deployed/, 9],
  ['a log level of method settings', settings.replace('INFO', 'info'), /logging_level does not take info/, 7],
  ['a path with a slash', settings.replace('"*/*"', '"/orders/GET"'), /no leading slash/, 5],
  ['a wrong endpoint type', domain.replace('REGIONAL', 'REGION'), /types does not take REGION/, 5],
  [
    'a wrong security policy',
    domain.replace('TLS_1_2', 'TLS_1_3'),
    /security_policy does not take TLS_1_3/,
    3,
  ],
]);

testEach(({ language }) => language === 'terraform', checkTerraform);
