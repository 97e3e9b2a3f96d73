# Replaces the API's definition: routes that the document lacks are gone.
aws apigateway put-rest-api --rest-api-id "$API_ID" --mode overwrite \
  --parameters basepath=prepend --body fileb://openapi.yaml

aws apigateway create-deployment --rest-api-id "$API_ID" --stage-name "$STAGE" \
  --description "import with the base path"
