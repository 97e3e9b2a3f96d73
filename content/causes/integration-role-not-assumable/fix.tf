variable "function_arn" { type = string }

resource "aws_iam_role" "gateway" {
  name = "orders-gateway"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { Service = "apigateway.amazonaws.com" }
      Action    = "sts:AssumeRole"
    }]
  })
}

resource "aws_iam_role_policy" "invoke" {
  name = "invoke-orders"
  role = aws_iam_role.gateway.name
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "lambda:InvokeFunction"
      Resource = var.function_arn
    }]
  })
}

# REST: credentials of aws_api_gateway_integration. HTTP and WebSocket: credentials_arn.
output "role_arn" {
  value = aws_iam_role.gateway.arn
}
