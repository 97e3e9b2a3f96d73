variable "role_name" { type = string }

variable "api_execution_arn" {
  description = "execution_arn of aws_apigatewayv2_api"
  type        = string
}

resource "aws_iam_role_policy" "manage_connections" {
  name = "manage-connections"
  role = var.role_name
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "execute-api:ManageConnections"
      Resource = "${var.api_execution_arn}/prod/*/@connections/*"
    }]
  })
}
