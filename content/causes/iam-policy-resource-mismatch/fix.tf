variable "execution_arn" {
  type        = string
  description = "The API's execution_arn attribute: Region, account and API id, no stage."
}

variable "role_name" {
  type = string
}

resource "aws_iam_role_policy" "invoke_orders" {
  name = "invoke-orders"
  role = var.role_name
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect = "Allow"
      Action = "execute-api:Invoke"
      # Default stage of an HTTP API: /$default/GET/orders. WebSocket: /prod/$connect.
      Resource = [
        "${var.execution_arn}/prod/GET/orders",
        "${var.execution_arn}/prod/GET/orders/*",
      ]
    }]
  })
}
