resource "aws_api_gateway_rest_api" "this" {
  name           = "orders"
  api_key_source = "HEADER"
}

# The API's resources, methods and integrations belong into the triggers as well.
resource "aws_api_gateway_deployment" "this" {
  rest_api_id = aws_api_gateway_rest_api.this.id
  triggers    = { redeployment = sha1(jsonencode([aws_api_gateway_rest_api.this.api_key_source])) }

  lifecycle { create_before_destroy = true }
}

resource "aws_api_gateway_stage" "prod" {
  rest_api_id   = aws_api_gateway_rest_api.this.id
  stage_name    = "prod"
  deployment_id = aws_api_gateway_deployment.this.id
}
