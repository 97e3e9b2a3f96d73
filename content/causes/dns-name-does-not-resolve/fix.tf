data "aws_api_gateway_domain_name" "api" {
  domain_name = "api.example.com"
}

data "aws_route53_zone" "example" {
  name = "example.com"
}

# Edge-optimized domain: cloudfront_domain_name and cloudfront_zone_id instead.
resource "aws_route53_record" "api" {
  zone_id = data.aws_route53_zone.example.zone_id
  name    = "api.example.com"
  type    = "A"

  alias {
    name                   = data.aws_api_gateway_domain_name.api.regional_domain_name
    zone_id                = data.aws_api_gateway_domain_name.api.regional_zone_id
    evaluate_target_health = false
  }
}
