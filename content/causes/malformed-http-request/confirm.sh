printf %s "$URL" | sed 's/[?].*//' | xargs curl -sS -i

printf %s "$URL" | od -c
