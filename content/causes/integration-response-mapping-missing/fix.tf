variable "api_id" { type = string }
variable "resource_id" { type = string }

locals {
  patterns = { "200" = null, "400" = "4\\d{2}", "502" = "5\\d{2}" }
}

resource "aws_api_gateway_method_response" "get" {
  for_each    = local.patterns
  rest_api_id = var.api_id
  resource_id = var.resource_id
  http_method = "GET"
  status_code = each.key
}

# The method and its integration stand elsewhere: let this wait for them with depends_on.
resource "aws_api_gateway_integration_response" "get" {
  for_each          = local.patterns
  rest_api_id       = var.api_id
  resource_id       = var.resource_id
  http_method       = "GET"
  status_code       = aws_api_gateway_method_response.get[each.key].status_code
  selection_pattern = each.value
}

resource "aws_api_gateway_deployment" "this" {
  rest_api_id = var.api_id
  triggers    = { redeployment = sha1(jsonencode(aws_api_gateway_integration_response.get)) }

  lifecycle { create_before_destroy = true }
}

resource "aws_api_gateway_stage" "prod" {
  rest_api_id   = var.api_id
  stage_name    = "prod"
  deployment_id = aws_api_gateway_deployment.this.id
}
