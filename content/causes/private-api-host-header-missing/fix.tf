variable "vpc_endpoint_id" { type = string }

# The document holds the resource policy too, as x-amazon-apigateway-policy.
resource "aws_api_gateway_rest_api" "this" {
  name = "orders"
  body = file("${path.module}/openapi.yaml")

  endpoint_configuration {
    types            = ["PRIVATE"]
    vpc_endpoint_ids = [var.vpc_endpoint_id]
  }
}

resource "aws_api_gateway_deployment" "this" {
  rest_api_id = aws_api_gateway_rest_api.this.id
  triggers = {
    redeployment = sha1(jsonencode([
      aws_api_gateway_rest_api.this.body,
      aws_api_gateway_rest_api.this.endpoint_configuration[0].vpc_endpoint_ids,
    ]))
  }
  lifecycle { create_before_destroy = true }
}

resource "aws_api_gateway_stage" "prod" {
  rest_api_id   = aws_api_gateway_rest_api.this.id
  stage_name    = "prod"
  deployment_id = aws_api_gateway_deployment.this.id
}

output "base_url" {
  value = join("", [
    "https://${aws_api_gateway_rest_api.this.id}-${var.vpc_endpoint_id}",
    ".execute-api.${aws_api_gateway_rest_api.this.region}.amazonaws.com/prod",
  ])
}
