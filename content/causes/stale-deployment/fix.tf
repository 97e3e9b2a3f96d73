variable "api_id" {
  type = string
}

resource "aws_api_gateway_deployment" "this" {
  rest_api_id = var.api_id

  # Any change of these files replaces the deployment, and the stage follows it.
  triggers = {
    redeployment = filesha1("${path.module}/api.tf")
  }

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_api_gateway_stage" "prod" {
  rest_api_id   = var.api_id
  stage_name    = "prod"
  deployment_id = aws_api_gateway_deployment.this.id
}
