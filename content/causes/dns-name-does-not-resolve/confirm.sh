dig +short "$HOST"

aws apigateway get-rest-apis --region "$REGION" --query 'items[].[id,name]' --output table
