curl -sS -o response.bin -w '%{http_code} with %{size_download} bytes\n' "$URL"
