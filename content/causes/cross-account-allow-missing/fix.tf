variable "api_id" { type = string }
variable "execution_arn" { type = string }
variable "caller_role_arn" { type = string }

resource "aws_api_gateway_rest_api_policy" "orders" {
  rest_api_id = var.api_id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = var.caller_role_arn }
      Action    = "execute-api:Invoke"
      Resource  = "${var.execution_arn}/prod/GET/orders"
    }]
  })
}

# The other half, for the caller's own configuration.
output "policy_for_the_caller" {
  value = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "execute-api:Invoke"
      Resource = "${var.execution_arn}/prod/GET/orders"
    }]
  })
}

resource "aws_api_gateway_deployment" "this" {
  rest_api_id = var.api_id

  # A changed policy replaces the deployment. Keep the other triggers that you have.
  triggers = { policy = sha1(aws_api_gateway_rest_api_policy.orders.policy) }

  lifecycle { create_before_destroy = true }
}

resource "aws_api_gateway_stage" "prod" {
  rest_api_id   = var.api_id
  stage_name    = "prod"
  deployment_id = aws_api_gateway_deployment.this.id
}
