variable "api_id" { type = string }
variable "resource_id" { type = string }
variable "function_invoke_arn" { type = string }

# No request_parameters for integration.request.header.Content-Type.
resource "aws_api_gateway_integration" "orders" {
  rest_api_id             = var.api_id
  resource_id             = var.resource_id
  http_method             = "POST"
  type                    = "AWS"
  integration_http_method = "POST"
  uri                     = var.function_invoke_arn
  passthrough_behavior    = "NEVER"
  request_templates = {
    "text/xml" = <<-VTL
      {"xml": "$util.escapeJavaScript($input.body).replaceAll("\\'", "'")"}
    VTL
  }
}

resource "aws_api_gateway_deployment" "this" {
  rest_api_id = var.api_id
  triggers    = { redeployment = sha1(jsonencode(aws_api_gateway_integration.orders)) }

  lifecycle { create_before_destroy = true }
}

resource "aws_api_gateway_stage" "prod" {
  rest_api_id   = var.api_id
  stage_name    = "prod"
  deployment_id = aws_api_gateway_deployment.this.id
}
