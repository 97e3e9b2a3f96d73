variable "api_id" {
  type = string
}

variable "certificate_arn" {
  type = string
}

resource "aws_api_gateway_domain_name" "api" {
  domain_name              = "api.example.com"
  regional_certificate_arn = var.certificate_arn
  security_policy          = "TLS_1_2"
  # If you need no rules: BASE_PATH_MAPPING_ONLY, and no rule below.
  routing_mode = "ROUTING_RULE_THEN_BASE_PATH_MAPPING"

  endpoint_configuration {
    types = ["REGIONAL"]
  }
}

resource "aws_apigatewayv2_routing_rule" "shop" {
  domain_name = aws_api_gateway_domain_name.api.domain_name
  priority    = 1

  condition {
    match_base_paths {
      any_of = ["shop"]
    }
  }

  action {
    invoke_api {
      api_id          = var.api_id
      stage           = "prod"
      strip_base_path = true
    }
  }
}
