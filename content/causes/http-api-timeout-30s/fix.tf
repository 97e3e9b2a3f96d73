variable "api_id" { type = string }
# Trusts apigateway.amazonaws.com and may sqs:SendMessage to the queue.
variable "role_arn" { type = string }

resource "aws_sqs_queue" "reports" {
  name = "reports"
}

resource "aws_apigatewayv2_integration" "reports" {
  api_id                 = var.api_id
  integration_type       = "AWS_PROXY"
  integration_subtype    = "SQS-SendMessage"
  payload_format_version = "1.0"
  credentials_arn        = var.role_arn
  request_parameters = {
    QueueUrl    = aws_sqs_queue.reports.url
    MessageBody = "$request.body"
  }
}

# Unless the stage deploys automatically, make a new deployment with it.
resource "aws_apigatewayv2_route" "reports" {
  api_id    = var.api_id
  route_key = "POST /reports"
  target    = "integrations/${aws_apigatewayv2_integration.reports.id}"
}
