variable "vpc_endpoint_id" { type = string }

resource "aws_vpc_endpoint_policy" "execute_api" {
  vpc_endpoint_id = var.vpc_endpoint_id

  # The default policy, written out: leaving the argument out would keep the old one.
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "*"
      Resource  = "*"
    }]
  })
}
