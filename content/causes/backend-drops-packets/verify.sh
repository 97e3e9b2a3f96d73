curl -sS -i -o response.txt -w '%{http_code} after %{time_total} s\n' -X "$METHOD" "$URL"
