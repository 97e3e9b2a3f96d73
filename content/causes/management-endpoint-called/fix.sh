aws apigateway get-rest-apis --region "$REGION" --query 'items[].[id,name]' --output table

aws apigateway get-stages --region "$REGION" --rest-api-id "$API_ID" --output text \
  --query "item[].join('', ['https://$API_ID.execute-api.$REGION.amazonaws.com/', stageName])"
