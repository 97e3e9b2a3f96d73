variable "api_id" { type = string }
variable "user_pool_arns" { type = list(string) }

resource "aws_api_gateway_authorizer" "users" {
  rest_api_id   = var.api_id
  name          = "users"
  type          = "COGNITO_USER_POOLS"
  provider_arns = var.user_pool_arns
}

resource "aws_api_gateway_deployment" "this" {
  rest_api_id = var.api_id
  triggers    = { redeployment = sha1(jsonencode(aws_api_gateway_authorizer.users)) }

  lifecycle { create_before_destroy = true }
}

resource "aws_api_gateway_stage" "prod" {
  rest_api_id   = var.api_id
  stage_name    = "prod"
  deployment_id = aws_api_gateway_deployment.this.id
}
