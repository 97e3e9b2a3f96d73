curl -sS -i --cacert corp-ca.pem -X "$METHOD" "$URL"
