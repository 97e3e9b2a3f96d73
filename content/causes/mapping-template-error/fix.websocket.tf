variable "api_id" { type = string }
variable "function_invoke_arn" { type = string }

# Callers see it once the stage has a deployment with it; a stage with automatic deployment makes one by itself.
resource "aws_apigatewayv2_integration" "order" {
  api_id                        = var.api_id
  integration_type              = "AWS"
  integration_method            = "POST"
  integration_uri               = var.function_invoke_arn
  template_selection_expression = "$${request.body.action}"

  request_templates = {
    "order" = <<-VTL
      #set($items = $input.path('$.items'))
      {
        "note": $input.json('$.note'),
        "quantities": [#foreach($item in $items)$item.quantity#if($foreach.hasNext), #end#end]
      }
    VTL
  }
}
