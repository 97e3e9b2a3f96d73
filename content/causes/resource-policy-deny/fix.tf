variable "api_id" {
  type = string
}
variable "execution_arn" {
  type = string
}
variable "caller_addresses" {
  type    = list(string)
  default = ["203.0.113.0/24", "198.51.100.7/32"]
}

locals {
  call = {
    Principal = "*"
    Action    = "execute-api:Invoke"
    Resource  = "${var.execution_arn}/*"
  }
}

resource "aws_api_gateway_rest_api_policy" "orders" {
  rest_api_id = var.api_id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      merge(local.call, { Effect = "Allow" }),
      merge(local.call, {
        Effect    = "Deny"
        Condition = { NotIpAddress = { "aws:SourceIp" = var.caller_addresses } }
      }),
    ]
  })
}

resource "aws_api_gateway_deployment" "this" {
  rest_api_id = var.api_id

  # A changed policy replaces the deployment; the stage takes its deployment_id from here.
  triggers = {
    policy = sha1(aws_api_gateway_rest_api_policy.orders.policy)
  }
  lifecycle {
    create_before_destroy = true
  }
}
