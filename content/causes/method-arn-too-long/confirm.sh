printf '%s' "arn:aws:execute-api:$REGION:$ACCOUNT_ID:$API_ID/$STAGE/$METHOD$RESOURCE_PATH" | wc -c
