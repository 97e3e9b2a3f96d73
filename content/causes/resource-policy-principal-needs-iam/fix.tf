variable "api_id" { type = string }
variable "resource_id" { type = string }

resource "aws_api_gateway_method" "read_orders" {
  rest_api_id   = var.api_id
  resource_id   = var.resource_id
  http_method   = "GET"
  authorization = "AWS_IAM"
}

# Put every method and the policy into the triggers; the stage takes its deployment_id from here.
resource "aws_api_gateway_deployment" "this" {
  rest_api_id = var.api_id
  triggers    = { redeployment = sha1(jsonencode(aws_api_gateway_method.read_orders)) }

  lifecycle { create_before_destroy = true }
}
