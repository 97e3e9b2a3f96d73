aws apigateway get-account --region "$REGION" --query throttleSettings
