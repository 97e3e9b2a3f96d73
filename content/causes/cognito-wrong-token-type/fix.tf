variable "api_id" { type = string }
variable "resource_id" { type = string }
variable "authorizer_id" { type = string }

# With scopes the method takes access tokens, without them ID tokens.
resource "aws_api_gateway_method" "read_orders" {
  rest_api_id          = var.api_id
  resource_id          = var.resource_id
  http_method          = "GET"
  authorization        = "COGNITO_USER_POOLS"
  authorizer_id        = var.authorizer_id
  authorization_scopes = ["orders/read"]
}

resource "aws_api_gateway_deployment" "this" {
  rest_api_id = var.api_id
  triggers    = { redeployment = sha1(jsonencode(aws_api_gateway_method.read_orders)) }

  lifecycle { create_before_destroy = true }
}

resource "aws_api_gateway_stage" "prod" {
  rest_api_id   = var.api_id
  stage_name    = "prod"
  deployment_id = aws_api_gateway_deployment.this.id
}
