variable "api_id" { type = string }

# Callers see it once the stage has a deployment with it; a stage with automatic deployment makes one by itself.
resource "aws_apigatewayv2_integration" "ping" {
  api_id                        = var.api_id
  integration_type              = "MOCK"
  template_selection_expression = "$${request.body.action}"
  request_templates             = { ping = "{\"statusCode\": 200}" }
}
