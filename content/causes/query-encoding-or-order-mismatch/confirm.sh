python3 -c 'import sys
from urllib.parse import parse_qsl, quote, urlsplit
pairs = parse_qsl(urlsplit(sys.argv[1]).query, keep_blank_values=True)
encoded = sorted((quote(k, safe="-_.~"), quote(v, safe="-_.~")) for k, v in pairs)
print("&".join(k + "=" + v for k, v in encoded))' "$URL"
