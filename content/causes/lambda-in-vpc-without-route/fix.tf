variable "vpc_id" { type = string }
variable "function_subnet_ids" { type = list(string) }
variable "function_security_group_id" { type = string }

data "aws_region" "current" {}

resource "aws_security_group" "endpoint" {
  description = "HTTPS from the function"
  vpc_id      = var.vpc_id

  ingress {
    protocol        = "tcp"
    from_port       = 443
    to_port         = 443
    security_groups = [var.function_security_group_id]
  }
}

resource "aws_vpc_endpoint" "secrets" {
  vpc_id              = var.vpc_id
  vpc_endpoint_type   = "Interface"
  service_name        = "com.amazonaws.${data.aws_region.current.region}.secretsmanager"
  private_dns_enabled = true
  subnet_ids          = var.function_subnet_ids
  security_group_ids  = [aws_security_group.endpoint.id]
}
