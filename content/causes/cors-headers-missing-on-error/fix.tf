variable "rest_api_id" { type = string }

resource "aws_api_gateway_gateway_response" "client_errors" {
  rest_api_id   = var.rest_api_id
  response_type = "DEFAULT_4XX"
  response_parameters = {
    "gatewayresponse.header.Access-Control-Allow-Origin" = "'https://app.example.com'"
  }
}

resource "aws_api_gateway_gateway_response" "server_errors" {
  rest_api_id   = var.rest_api_id
  response_type = "DEFAULT_5XX"
  response_parameters = {
    "gatewayresponse.header.Access-Control-Allow-Origin" = "'https://app.example.com'"
  }
}

resource "aws_api_gateway_deployment" "this" {
  rest_api_id = var.rest_api_id
  triggers = {
    redeployment = sha1(jsonencode([
      aws_api_gateway_gateway_response.client_errors,
      aws_api_gateway_gateway_response.server_errors,
    ]))
  }

  lifecycle { create_before_destroy = true }
}

resource "aws_api_gateway_stage" "prod" {
  rest_api_id   = var.rest_api_id
  stage_name    = "prod"
  deployment_id = aws_api_gateway_deployment.this.id
}
