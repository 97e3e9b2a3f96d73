variable "api_id" { type = string }

# The function needs its permission too: see the form for REST APIs.
resource "aws_apigatewayv2_stage" "prod" {
  api_id          = var.api_id
  name            = "prod"
  auto_deploy     = true
  stage_variables = { fn = "orders" }
}
