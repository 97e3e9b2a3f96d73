resource "aws_api_gateway_rest_api" "this" {
  name = "orders"
  body = file("${path.module}/openapi.yaml")
}

resource "aws_api_gateway_deployment" "this" {
  rest_api_id = aws_api_gateway_rest_api.this.id
  triggers = {
    redeployment = sha1(aws_api_gateway_rest_api.this.body)
  }
  lifecycle {
    create_before_destroy = true
  }
}

# The block canary_settings is gone: the stage serves one deployment, the newest.
resource "aws_api_gateway_stage" "prod" {
  rest_api_id   = aws_api_gateway_rest_api.this.id
  stage_name    = "prod"
  deployment_id = aws_api_gateway_deployment.this.id
}
