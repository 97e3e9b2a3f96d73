printf '%s' "$TOKEN" | jq -R 'split(".")[1] | gsub("-"; "+") | gsub("_"; "/") | @base64d | fromjson
  | {expires: (.exp | todate), secondsLeft: (.exp - now | floor)}'
