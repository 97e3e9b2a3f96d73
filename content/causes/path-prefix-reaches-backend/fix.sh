# Keeps the variables that the function already has. The file holds their values: delete it afterwards.
aws lambda get-function-configuration --function-name "$FUNCTION_NAME" --output json \
  --query "{Variables: merge(Environment.Variables || {ROOT_PATH: ''}, {ROOT_PATH: '/$BASE_PATH'})}" \
  > environment.json

aws lambda update-function-configuration --function-name "$FUNCTION_NAME" \
  --environment file://environment.json
