variable "api_id" { type = string }

# The role in the caller's account, such as arn:aws:iam::111122223333:role/orders-client.
variable "caller_role_arn" { type = string }

data "aws_caller_identity" "current" {}
data "aws_partition" "current" {}
data "aws_region" "current" {}

locals {
  api_arn = join(":", [
    "arn", data.aws_partition.current.partition, "execute-api",
    data.aws_region.current.region, data.aws_caller_identity.current.account_id, var.api_id,
  ])
}

resource "aws_iam_role" "orders_caller" {
  name = "orders-caller"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = var.caller_role_arn }
      Action    = "sts:AssumeRole"
    }]
  })
}

resource "aws_iam_role_policy" "invoke_orders" {
  name = "invoke-orders"
  role = aws_iam_role.orders_caller.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "execute-api:Invoke"
      Resource = "${local.api_arn}/prod/GET/orders"
    }]
  })
}
