variable "bucket" { type = string } # with versioning
variable "certificate_arn" { type = string }

resource "aws_s3_object" "truststore" {
  bucket      = var.bucket
  key         = "truststore.pem"
  source      = "${path.module}/truststore.pem"
  source_hash = filemd5("${path.module}/truststore.pem")
}

resource "aws_apigatewayv2_domain_name" "api" {
  domain_name = "api.example.com"

  domain_name_configuration {
    certificate_arn = var.certificate_arn
    endpoint_type   = "REGIONAL"
    security_policy = "TLS_1_2"
  }

  mutual_tls_authentication {
    truststore_uri     = "s3://${var.bucket}/${aws_s3_object.truststore.key}"
    truststore_version = aws_s3_object.truststore.version_id
  }
}
