import re
import time
import urllib.error
import urllib.request
from http.client import HTTPResponse

WORDING = re.compile(rb"User is not authorized to access this resource(?! with an explicit deny)")
KEPT_AT_MOST = 3600  # seconds for which the gateway can keep an authorizer's answer


class NoRuleAllows(Exception):
    """No rule of the authorizer fits this route. Neither a retry nor a new token mends that."""


class Client:
    """A client for one token, which remembers the route that passed last."""

    def __init__(self, base_url: str, token: str) -> None:
        self._base_url, self._token = base_url, token
        self._passed, self._at = "", 0.0

    def call(self, method: str, path: str) -> HTTPResponse:
        request = urllib.request.Request(self._base_url + path, method=method)
        request.add_unredirected_header("Authorization", f"Bearer {self._token}")
        route, now = f"{method} {path}", time.time()
        try:
            response = urllib.request.urlopen(request, timeout=10)
        except urllib.error.HTTPError as error:
            kind = error.headers.get("x-amzn-ErrorType", "")
            if not kind.startswith("AccessDeniedException") or not WORDING.search(error.read()):
                raise
            finding = "no rule of the authorizer fits this route"
            if now - self._at < KEPT_AT_MOST and self._passed != route:
                finding = f"{self._passed} passed {now - self._at:.0f} s before; its answer is probably being reused"
            ids = f"{error.headers.get('x-amzn-RequestId')}, {error.headers.get('x-amz-apigw-id')}"
            raise NoRuleAllows(f"{route}: {finding} ({ids})") from None
        self._passed, self._at = route, now
        return response
