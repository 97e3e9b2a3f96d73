printf '%s' "$TOKEN" | tr -cd . | wc -c

printf '%s' "$TOKEN" | head -c 3 | od -c

printf '%s' "$TOKEN" | tail -c 3 | od -c
