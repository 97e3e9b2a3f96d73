variable "vpc_id" { type = string }
variable "subnet_id" { type = string }

resource "aws_security_group" "endpoint" {
  description = "HTTPS to the execute-api endpoint"
  vpc_id      = var.vpc_id

  ingress {
    protocol    = "tcp"
    from_port   = 443
    to_port     = 443
    cidr_blocks = ["10.0.0.0/16"]
  }
}

resource "aws_vpc_endpoint" "execute_api" {
  vpc_id             = var.vpc_id
  service_name       = "com.amazonaws.eu-west-1.execute-api"
  vpc_endpoint_type  = "Interface"
  subnet_ids         = [var.subnet_id]
  security_group_ids = [aws_security_group.endpoint.id]
}
