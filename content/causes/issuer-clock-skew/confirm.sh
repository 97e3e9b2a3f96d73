printf '%s' "$TOKEN" | jq -R 'split(".")[1] | gsub("-"; "+") | gsub("_"; "/") | @base64d | fromjson
  | {now: (now | floor), iat, exp}
  | {ageSeconds: (.now - (.iat // .now))} + map_values(if . then floor | todate else . end)'
