variable "api_id" { type = string }
variable "execution_arn" { type = string }
variable "vpc_endpoint_id" { type = string }

resource "aws_api_gateway_rest_api_policy" "orders" {
  rest_api_id = var.api_id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "execute-api:Invoke"
      Resource  = "${var.execution_arn}/*"
      Condition = { StringEquals = { "aws:SourceVpce" = var.vpc_endpoint_id } }
    }]
  })
}

resource "aws_api_gateway_deployment" "this" {
  rest_api_id = var.api_id

  # The reference makes Terraform save the policy before it deploys.
  triggers = { policy = sha1(aws_api_gateway_rest_api_policy.orders.policy) }

  lifecycle { create_before_destroy = true }
}

resource "aws_api_gateway_stage" "prod" {
  rest_api_id   = var.api_id
  stage_name    = "prod"
  deployment_id = aws_api_gateway_deployment.this.id
}
