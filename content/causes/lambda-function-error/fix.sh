aws lambda update-function-code --function-name "$FUNCTION_NAME" --zip-file fileb://build.zip

# If the log says that the handler was not found, or that memory ran out, add what it misses:
# aws lambda update-function-configuration --function-name … --handler index.handler --memory-size 512
