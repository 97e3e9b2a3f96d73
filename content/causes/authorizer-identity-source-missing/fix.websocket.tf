variable "api_id" { type = string }
variable "authorizer_invoke_arn" { type = string }

resource "aws_apigatewayv2_authorizer" "connect" {
  api_id           = var.api_id
  name             = "connect"
  authorizer_type  = "REQUEST"
  authorizer_uri   = var.authorizer_invoke_arn
  identity_sources = ["route.request.querystring.token"]
}

# Add the routes and integrations to the triggers.
resource "aws_apigatewayv2_deployment" "this" {
  api_id   = var.api_id
  triggers = { redeployment = sha1(jsonencode(aws_apigatewayv2_authorizer.connect)) }

  lifecycle { create_before_destroy = true }
}

resource "aws_apigatewayv2_stage" "prod" {
  api_id        = var.api_id
  name          = "prod"
  deployment_id = aws_apigatewayv2_deployment.this.id
}
