variable "resource_id" { type = string }
variable "function_invoke_arn" { type = string }

resource "aws_api_gateway_rest_api" "this" {
  name               = "orders"
  binary_media_types = ["image/png"] # never "*/*"
}

# No content_handling: the function decides with isBase64Encoded.
resource "aws_api_gateway_integration" "orders" {
  rest_api_id             = aws_api_gateway_rest_api.this.id
  resource_id             = var.resource_id
  http_method             = "GET"
  type                    = "AWS_PROXY"
  integration_http_method = "POST"
  uri                     = var.function_invoke_arn
}

resource "aws_api_gateway_deployment" "this" {
  rest_api_id = aws_api_gateway_rest_api.this.id
  triggers = {
    redeployment = sha1(jsonencode([
      aws_api_gateway_rest_api.this.binary_media_types, aws_api_gateway_integration.orders,
    ]))
  }

  lifecycle { create_before_destroy = true }
}

resource "aws_api_gateway_stage" "prod" {
  rest_api_id   = aws_api_gateway_rest_api.this.id
  stage_name    = "prod"
  deployment_id = aws_api_gateway_deployment.this.id
}
