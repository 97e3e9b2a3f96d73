variable "vpc_endpoint_id" { type = string }

variable "execution_arns" {
  type        = list(string)
  description = "execution_arn of every private API that this network may call"
}

resource "aws_vpc_endpoint_policy" "execute_api" {
  vpc_endpoint_id = var.vpc_endpoint_id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "execute-api:Invoke"
      Resource  = [for arn in var.execution_arns : "${arn}/*"]
    }]
  })
}
