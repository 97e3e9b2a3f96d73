# corp-ca.pem: the CA of your company, from its administrator.
curl -sS -i --cacert corp-ca.pem -X "$METHOD" "$URL"
