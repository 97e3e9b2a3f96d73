# Makes one new deployment now, without drift. It does not replace complete triggers.
terraform apply -replace=aws_api_gateway_deployment.this
