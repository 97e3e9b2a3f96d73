variable "api_id" { type = string }
variable "integration_id" { type = string }

resource "aws_apigatewayv2_route" "connect" {
  api_id             = var.api_id
  route_key          = "$connect"
  target             = "integrations/${var.integration_id}"
  authorization_type = "NONE" # was "AWS_IAM"
}

resource "aws_apigatewayv2_deployment" "this" {
  api_id   = var.api_id
  triggers = { redeployment = sha1(jsonencode([aws_apigatewayv2_route.connect])) }
  lifecycle { create_before_destroy = true }
}

resource "aws_apigatewayv2_stage" "prod" {
  api_id        = var.api_id
  name          = "prod"
  deployment_id = aws_apigatewayv2_deployment.this.id
}
