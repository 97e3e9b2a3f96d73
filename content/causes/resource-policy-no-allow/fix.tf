variable "api_id" {
  type = string
}

variable "execution_arn" {
  type = string
}

resource "aws_api_gateway_rest_api_policy" "orders" {
  rest_api_id = var.api_id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "execute-api:Invoke"
      Resource  = "${var.execution_arn}/prod/*"
      Condition = { IpAddress = { "aws:SourceIp" = ["203.0.113.0/24"] } }
    }]
  })
}

resource "aws_api_gateway_deployment" "this" {
  rest_api_id = var.api_id

  # A changed policy replaces the deployment. Keep the other triggers that you have.
  triggers = {
    policy = sha1(aws_api_gateway_rest_api_policy.orders.policy)
  }

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_api_gateway_stage" "prod" {
  rest_api_id   = var.api_id
  stage_name    = "prod"
  deployment_id = aws_api_gateway_deployment.this.id
}
