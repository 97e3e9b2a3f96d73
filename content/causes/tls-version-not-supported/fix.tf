resource "aws_api_gateway_rest_api" "this" {
  name = "orders"
  body = file("${path.module}/openapi.yaml")

  # aws_api_gateway_domain_name has the same two arguments.
  security_policy      = "SecurityPolicy_TLS13_1_2_PQ_2025_09"
  endpoint_access_mode = "BASIC"

  endpoint_configuration {
    types = ["REGIONAL"]
  }
}

resource "aws_api_gateway_deployment" "this" {
  rest_api_id = aws_api_gateway_rest_api.this.id
  triggers = {
    redeployment = sha1(jsonencode([
      aws_api_gateway_rest_api.this.body,
      aws_api_gateway_rest_api.this.security_policy,
    ]))
  }
  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_api_gateway_stage" "prod" {
  rest_api_id   = aws_api_gateway_rest_api.this.id
  stage_name    = "prod"
  deployment_id = aws_api_gateway_deployment.this.id
}
