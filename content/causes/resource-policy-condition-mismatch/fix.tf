variable "api_id" { type = string }
variable "execution_arn" { type = string }
variable "vpc_id" { type = string }

resource "aws_api_gateway_rest_api_policy" "orders" {
  rest_api_id = var.api_id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "execute-api:Invoke"
      Resource  = "${var.execution_arn}/*"
      # A private API; on the others only aws:SourceIp, with public addresses.
      Condition = {
        IpAddress    = { "aws:VpcSourceIp" = ["10.0.8.0/24"] }
        StringEquals = { "aws:SourceVpc" = var.vpc_id }
      }
    }]
  })
}

# The stage takes its deployment_id from here.
resource "aws_api_gateway_deployment" "this" {
  rest_api_id = var.api_id
  triggers    = { policy = sha1(aws_api_gateway_rest_api_policy.orders.policy) }

  lifecycle { create_before_destroy = true }
}
