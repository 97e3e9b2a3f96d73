import re
from collections.abc import Callable
from urllib.error import HTTPError
from urllib.parse import quote
from urllib.request import Request, urlopen

NO_ENDPOINT = re.compile(r"^wss|@connections|\.execute-api\.[^/]+/?$")
REASONS = {
    "permission": "execute-api:ManageConnections",
    "signature": "signature|security token|Missing Authentication Token",
    "endpoint": "Forbidden|No method found",
}


class CallbackRefused(Exception):
    """Refused for a fault of set-up. Never retry; the connection may be alive."""


class Callback:
    """Create it at start-up: it looks at the endpoint. `sign` signs for execute-api."""

    def __init__(self, base: str, sign: Callable[[Request], Request]) -> None:
        if NO_ENDPOINT.search(base):
            raise ValueError(f"{base} is no endpoint: https, the stage, and nothing after it")
        self._base, self._sign = base, sign

    def post(self, id: str, body: bytes) -> str:
        url = f"{self._base}/%40connections/{quote(id, safe='')}"
        try:
            urlopen(self._sign(Request(url, body, method="POST")), timeout=10).close()
            return "sent"
        except HTTPError as error:
            if error.code == 410:
                return "gone"
            if error.code != 403:
                raise
            text, headers = error.read().decode(), error.headers
            reason = next((name for name, pattern in REASONS.items() if re.search(pattern, text)), "unknown reason")
            ids = [headers["x-amzn-ErrorType"], headers["x-amzn-RequestId"]]
            raise CallbackRefused(f"{reason}: {url}: {text} {ids}") from error
