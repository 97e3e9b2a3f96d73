variable "private_subnet_ids" { type = list(string) }
variable "link_security_group_id" { type = string }
variable "balancer_security_group_id" { type = string }

resource "aws_apigatewayv2_vpc_link" "orders" {
  name               = "orders"
  subnet_ids         = var.private_subnet_ids
  security_group_ids = [var.link_security_group_id]
}

resource "aws_vpc_security_group_ingress_rule" "link" {
  security_group_id            = var.balancer_security_group_id
  referenced_security_group_id = var.link_security_group_id
  description                  = "from the VPC link"
  ip_protocol                  = "tcp"
  from_port                    = 80
  to_port                      = 80
}
