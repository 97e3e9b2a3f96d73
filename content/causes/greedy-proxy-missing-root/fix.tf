variable "function_name" { type = string }
variable "function_invoke_arn" { type = string }

resource "aws_api_gateway_rest_api" "this" {
  name = "orders"
}

resource "aws_api_gateway_method" "root" {
  rest_api_id   = aws_api_gateway_rest_api.this.id
  resource_id   = aws_api_gateway_rest_api.this.root_resource_id
  http_method   = "ANY"
  authorization = "NONE"
}

resource "aws_api_gateway_integration" "root" {
  rest_api_id             = aws_api_gateway_rest_api.this.id
  resource_id             = aws_api_gateway_rest_api.this.root_resource_id
  http_method             = aws_api_gateway_method.root.http_method
  type                    = "AWS_PROXY"
  integration_http_method = "POST"
  uri                     = var.function_invoke_arn
}

resource "aws_lambda_permission" "root" {
  function_name = var.function_name
  action        = "lambda:InvokeFunction"
  principal     = "apigateway.amazonaws.com"
  source_arn    = "${aws_api_gateway_rest_api.this.execution_arn}/*/*/"
}

# The stage takes its deployment_id from here.
resource "aws_api_gateway_deployment" "this" {
  rest_api_id = aws_api_gateway_rest_api.this.id
  triggers = {
    # Add every other resource of the API to this list.
    redeployment = sha1(jsonencode([
      aws_api_gateway_method.root,
      aws_api_gateway_integration.root,
    ]))
  }
  lifecycle { create_before_destroy = true }
}
