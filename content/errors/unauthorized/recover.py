import threading
import urllib.error
import urllib.request
from collections.abc import Callable
from http.client import HTTPResponse


class NotIdentified(Exception):
    """A fault of configuration or of the way; nothing that time heals."""


class Client:
    """Renews the token once and repeats the call once."""

    def __init__(self, base_url: str, new_token: Callable[[], str]) -> None:
        self._base_url, self._new_token = base_url, new_token
        self._lock, self._token = threading.Lock(), ""

    def _token_other_than(self, refused: str) -> str:
        with self._lock:  # calls that fail together share one renewal
            if self._token == refused:
                token = self._new_token()
                if not token or token != token.strip():
                    raise NotIdentified("The token is empty or has white space.")
                self._token = token
            return self._token

    def call(self, method: str, path: str, body: bytes | None = None) -> HTTPResponse:
        token = ids = ""
        for _ in range(2):
            token = self._token_other_than(token)
            request = urllib.request.Request(self._base_url + path, body, method=method)
            # Unredirected: urllib would hand the token to whatever host it is led to.
            request.add_unredirected_header("Authorization", f"Bearer {token}")
            try:
                return urllib.request.urlopen(request, timeout=10)
            except urllib.error.HTTPError as error:
                # The backend's own 401 has no such header.
                if not error.headers.get("x-amzn-ErrorType", "").startswith("UnauthorizedException"):
                    raise
                ids = f"{error.headers.get('x-amzn-RequestId')}, {error.headers.get('x-amz-apigw-id')}"
        raise NotIdentified(f"Refused with a fresh token; check its kind, issuer and header ({ids}).")
