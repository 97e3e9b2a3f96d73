variable "load_balancer_arn" { type = string }
variable "target_group_arn" { type = string }

resource "aws_acm_certificate" "backend" {
  domain_name       = "backend.example.com"
  validation_method = "DNS"

  lifecycle { create_before_destroy = true }
}

# Waits until the records of the certificate are in the DNS.
resource "aws_acm_certificate_validation" "backend" {
  certificate_arn = aws_acm_certificate.backend.arn
}

resource "aws_lb_listener" "https" {
  load_balancer_arn = var.load_balancer_arn
  protocol          = "HTTPS"
  port              = 443
  certificate_arn   = aws_acm_certificate_validation.backend.certificate_arn

  default_action {
    type             = "forward"
    target_group_arn = var.target_group_arn
  }
}
