printf %s "$TOKEN" | wc -c
printf %s "$TOKEN" | head -c 2 | od -c
printf %s "$TOKEN" | tail -c 2 | od -c

printf %s "$API_KEY" | wc -c
printf %s "$API_KEY" | tail -c 2 | od -c

printf %s "$AWS_ACCESS_KEY_ID" | wc -c
printf %s "$AWS_ACCESS_KEY_ID" | tail -c 2 | od -c
printf %s "$AWS_SECRET_ACCESS_KEY" | tail -c 2 | od -c
