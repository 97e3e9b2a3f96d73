resource "aws_apigatewayv2_api" "orders" {
  name          = "orders"
  protocol_type = "HTTP"

  # Without this block the backend owns CORS and has to answer OPTIONS.
  cors_configuration {
    allow_origins     = ["https://app.example.com", "https://admin.example.com"]
    allow_methods     = ["GET", "POST"]
    allow_headers     = ["authorization", "content-type"]
    expose_headers    = ["x-total-count"]
    allow_credentials = true # only if pages send cookies
  }
}
