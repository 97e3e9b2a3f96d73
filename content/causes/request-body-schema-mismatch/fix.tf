variable "api_id" { type = string }

resource "aws_api_gateway_model" "order" {
  rest_api_id  = var.api_id
  name         = "Order"
  content_type = "application/json"
  schema = jsonencode({
    "$schema"  = "http://json-schema.org/draft-04/schema#"
    type       = "object"
    required   = ["id"]
    properties = { id = { type = "string" }, note = { type = "string" } }
  })
}

resource "aws_api_gateway_gateway_response" "bad_body" {
  rest_api_id   = var.api_id
  response_type = "BAD_REQUEST_BODY"
  status_code   = "400"
  response_templates = {
    "application/json" = "{\"message\":$context.error.messageString,\"details\":\"$context.error.validationErrorString\"}"
  }
}

resource "aws_api_gateway_deployment" "this" {
  rest_api_id = var.api_id
  triggers    = { redeployment = sha1(jsonencode([aws_api_gateway_model.order, aws_api_gateway_gateway_response.bad_body])) }

  lifecycle { create_before_destroy = true }
}

resource "aws_api_gateway_stage" "prod" {
  rest_api_id   = var.api_id
  stage_name    = "prod"
  deployment_id = aws_api_gateway_deployment.this.id
}
