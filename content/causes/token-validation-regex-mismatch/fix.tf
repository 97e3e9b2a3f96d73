variable "api_id" { type = string }
variable "authorizer_invoke_arn" { type = string }

resource "aws_api_gateway_authorizer" "token" {
  rest_api_id    = var.api_id
  name           = "token"
  type           = "TOKEN"
  authorizer_uri = var.authorizer_invoke_arn

  identity_validation_expression = "^Bearer [-0-9A-Za-z._~+/]+=*$"
}

resource "aws_api_gateway_deployment" "this" {
  rest_api_id = var.api_id
  triggers    = { redeployment = sha1(jsonencode(aws_api_gateway_authorizer.token)) }

  lifecycle { create_before_destroy = true }
}

resource "aws_api_gateway_stage" "prod" {
  rest_api_id   = var.api_id
  stage_name    = "prod"
  deployment_id = aws_api_gateway_deployment.this.id
}
