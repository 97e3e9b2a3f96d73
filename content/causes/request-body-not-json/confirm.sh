# body.json holds the body exactly as it is sent.
jq . body.json
head -c 3 body.json | od -c
wc -c body.json
