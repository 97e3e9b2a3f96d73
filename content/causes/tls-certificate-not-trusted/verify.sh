# Without --cacert, if the fix was an update of the CA bundle.
curl -sS -i --cacert corp-ca.pem -X "$METHOD" "$URL"
