# orders is the name of the load balancer.
aws elbv2 describe-load-balancers --names orders --query 'LoadBalancers[0].LoadBalancerArn' --output text |
  xargs -I BALANCER aws elbv2 describe-listeners --load-balancer-arn BALANCER \
    --query 'Listeners[0].ListenerArn' --output text |
  xargs -I LISTENER aws apigatewayv2 update-integration --api-id "$API_ID" --integration-id "$INTEGRATION_ID" \
    --integration-uri LISTENER

# Only if the stage does not deploy automatically:
aws apigatewayv2 create-deployment --api-id "$API_ID" --stage-name "$STAGE"
