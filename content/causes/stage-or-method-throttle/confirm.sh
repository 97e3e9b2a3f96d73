aws apigateway get-stage --rest-api-id "$API_ID" --stage-name "$STAGE" --query methodSettings

aws logs tail "$LOG_GROUP" --since 15m --filter-pattern '"throttle limit"'
