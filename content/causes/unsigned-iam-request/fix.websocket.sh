# ROUTE_ID is the id of $connect.
aws apigatewayv2 update-route --api-id "$API_ID" --route-id "$ROUTE_ID" --authorization-type NONE
aws apigatewayv2 create-deployment --api-id "$API_ID" --stage-name "$STAGE"
