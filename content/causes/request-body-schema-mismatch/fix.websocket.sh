printf '%s\n' '{"type": "object", "required": ["id"], "properties": {"id": {"type": "string"}}}' > schema.json

aws apigatewayv2 get-models --api-id "$API_ID" --query "Items[?Name=='Order'].ModelId" --output text |
  xargs -I MODEL aws apigatewayv2 update-model --api-id "$API_ID" --model-id MODEL \
    --schema file://schema.json

# Only if the stage does not deploy automatically:
aws apigatewayv2 create-deployment --api-id "$API_ID" --stage-name "$STAGE"
