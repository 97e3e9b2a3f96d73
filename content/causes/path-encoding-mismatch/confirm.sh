python3 -c 'import sys
from urllib.parse import quote, urlsplit
print(quote(urlsplit(sys.argv[1]).path, safe="/~"))' "$URL"
