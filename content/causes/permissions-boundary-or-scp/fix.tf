variable "execution_arn" { type = string }

resource "aws_iam_policy" "boundary" {
  name = "orders-boundary"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      # Keep the statements that the boundary has.
      {
        Effect   = "Allow"
        Action   = "execute-api:Invoke"
        Resource = "${var.execution_arn}/prod/*"
      },
    ]
  })
}

resource "aws_iam_role" "caller" {
  name                 = "orders-caller"
  permissions_boundary = aws_iam_policy.boundary.arn
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { Service = "lambda.amazonaws.com" }
      Action    = "sts:AssumeRole"
    }]
  })
}
