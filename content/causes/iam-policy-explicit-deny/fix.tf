variable "role_name" { type = string }
variable "execution_arn" { type = string }

resource "aws_iam_role_policy" "guard_orders" {
  name = "guard-orders"
  role = var.role_name
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Deny"
      Action   = "execute-api:Invoke"
      Resource = "${var.execution_arn}/prod/DELETE/*" # was "*"
    }]
  })
}
