from urllib.parse import urlencode
from urllib.request import Request, urlopen


def get_orders(base: str, query: dict[str, str], token: str) -> bytes:
    # urlencode encodes | { } and ; as well.
    request = Request(f"{base.rstrip('/')}/orders?{urlencode(query)}")
    request.add_header("authorization", f"Bearer {token.strip()}")
    with urlopen(request, timeout=30) as response:
        return response.read()
