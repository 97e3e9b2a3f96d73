dig +short "$HOST"

aws apigatewayv2 get-apis --region "$REGION" --query 'Items[].[ApiId,Name,ApiEndpoint]' --output table
