variable "api_id" {
  type = string
}

variable "role_name" {
  type = string
}

data "aws_caller_identity" "current" {}
data "aws_partition" "current" {}
data "aws_region" "current" {}

locals {
  api_arn = join(":", [
    "arn", data.aws_partition.current.partition, "execute-api",
    data.aws_region.current.region, data.aws_caller_identity.current.account_id, var.api_id,
  ])
}

resource "aws_iam_role_policy" "invoke_orders" {
  name = "invoke-orders"
  role = var.role_name
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "execute-api:Invoke"
      Resource = "${local.api_arn}/prod/GET/orders" # WebSocket: /prod/$connect
    }]
  })
}
