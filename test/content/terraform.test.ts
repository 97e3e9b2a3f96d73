import { testEach } from './content.ts';
import { testGood, testPlanted } from './planted.ts';
import { checkTerraform } from './terraform/check.ts';

const api = 'resource "aws_api_gateway_rest_api" "api" {\n  name = "orders"\n}\n';
const deployment = (inside: string) =>
  `${api}resource "aws_api_gateway_deployment" "this" {\n  rest_api_id = aws_api_gateway_rest_api.api.id\n${inside}}\n`;
const kept = '  lifecycle {\n    create_before_destroy = true\n  }\n';

testGood('good.tf', checkTerraform, {
  'a deployment': deployment(`  depends_on = [aws_api_gateway_rest_api.api]\n${kept}`),
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
]);

testEach(({ language }) => language === 'terraform', checkTerraform);
