aws apigateway get-account --region "$REGION" --debug 2>&1 |
  grep -iE 'HTTP/1.1" [0-9]+|retry'
