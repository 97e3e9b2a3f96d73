variable "api_id" { type = string }

resource "aws_api_gateway_gateway_response" "denied" {
  rest_api_id   = var.api_id
  response_type = "ACCESS_DENIED"
  status_code   = "403"
  response_templates = {
    "application/json" = "{\"message\": $context.error.messageString, \"reason\": \"$context.authorizer.reason\"}"
  }
}

resource "aws_api_gateway_deployment" "this" {
  rest_api_id = var.api_id
  triggers    = { redeployment = sha1(jsonencode(aws_api_gateway_gateway_response.denied)) }

  lifecycle { create_before_destroy = true }
}

resource "aws_api_gateway_stage" "prod" {
  rest_api_id   = var.api_id
  stage_name    = "prod"
  deployment_id = aws_api_gateway_deployment.this.id
}
