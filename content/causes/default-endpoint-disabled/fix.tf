resource "aws_api_gateway_rest_api" "orders" {
  name                         = "orders"
  disable_execute_api_endpoint = false

  body = file("${path.module}/openapi.json")
}

resource "aws_api_gateway_deployment" "this" {
  rest_api_id = aws_api_gateway_rest_api.orders.id

  # The switch takes effect with a deployment, so a change of it makes a new one.
  triggers = {
    redeployment = sha1(jsonencode([
      aws_api_gateway_rest_api.orders.body,
      aws_api_gateway_rest_api.orders.disable_execute_api_endpoint,
    ]))
  }

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_api_gateway_stage" "prod" {
  rest_api_id   = aws_api_gateway_rest_api.orders.id
  stage_name    = "prod"
  deployment_id = aws_api_gateway_deployment.this.id
}
