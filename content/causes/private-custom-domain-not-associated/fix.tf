variable "rest_api_id" { type = string }
variable "certificate_arn" { type = string }
variable "vpc_endpoint_id" { type = string }

resource "aws_api_gateway_domain_name" "private" {
  domain_name     = "private.example.com"
  certificate_arn = var.certificate_arn

  endpoint_configuration {
    types = ["PRIVATE"]
  }

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "execute-api:Invoke"
      Resource  = "execute-api:/*"
      Condition = { StringEquals = { "aws:SourceVpce" = var.vpc_endpoint_id } }
    }]
  })
}

resource "aws_api_gateway_base_path_mapping" "orders" {
  domain_name    = aws_api_gateway_domain_name.private.domain_name
  domain_name_id = aws_api_gateway_domain_name.private.domain_name_id
  api_id         = var.rest_api_id
  stage_name     = "prod"
}

resource "aws_api_gateway_domain_name_access_association" "caller" {
  domain_name_arn                = aws_api_gateway_domain_name.private.arn
  access_association_source      = var.vpc_endpoint_id
  access_association_source_type = "VPCE"
}
