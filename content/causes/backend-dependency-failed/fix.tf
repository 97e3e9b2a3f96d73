variable "role_name" { type = string }
variable "table_arn" { type = string }

resource "aws_iam_role_policy" "read_orders" {
  name = "read-orders"
  role = var.role_name
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = ["dynamodb:GetItem", "dynamodb:Query"]
      Resource = var.table_arn
    }]
  })
}
