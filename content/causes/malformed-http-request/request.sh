printf %s "$URL" | sed 's/[?].*//' |
  xargs curl -sS -i -X "$METHOD" -G --data-urlencode 'filter=status|{open}'
