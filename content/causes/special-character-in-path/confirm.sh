curl -sS -v -o /dev/null -X "$METHOD" "$URL" 2>&1 | grep "^> $METHOD"
