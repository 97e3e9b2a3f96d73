printf %s "$URL" | sed -e 's/[?].*//' -e 's/$/?filter=status%7C%7Bopen%7D/' |
  xargs curl -sS -i -X "$METHOD"
