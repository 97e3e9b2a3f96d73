aws logs tail "$LOG_GROUP" --since 15m \
  --filter-pattern '?"Malformed Lambda proxy response" ?"Endpoint response body before transformations"'
