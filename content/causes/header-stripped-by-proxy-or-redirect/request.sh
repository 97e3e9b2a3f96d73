# URL is the final address: https, the right host, the exact path, no redirect in between.
curl -sS -i -X "$METHOD" "$URL" -H "Authorization: Bearer $TOKEN"
