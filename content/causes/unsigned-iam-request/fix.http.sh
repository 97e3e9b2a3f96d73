aws apigatewayv2 update-route --api-id "$API_ID" --route-id "$ROUTE_ID" --authorization-type NONE

# Only if the stage does not deploy automatically:
aws apigatewayv2 create-deployment --api-id "$API_ID" --stage-name "$STAGE"
