variable "subnet_ids" { type = list(string) }
variable "security_group_id" { type = string }

resource "aws_lb" "orders" {
  name               = "orders"
  load_balancer_type = "application"
  internal           = false
  subnets            = var.subnet_ids
  security_groups    = [var.security_group_id]
  idle_timeout       = 120
}
