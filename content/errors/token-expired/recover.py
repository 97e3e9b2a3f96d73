import base64
import json
import threading
import time
from collections.abc import Callable
from urllib.error import HTTPError
from urllib.request import Request, urlopen


class StillExpired(Exception):
    """A fresh token was refused as expired: a clock is wrong, or another token went out."""


def end_of(token: str) -> float:
    payload = token.split(".")[1]
    return json.loads(base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4)))["exp"]


class Client:
    """`source` gets a new token; if it fails, the session is over and the user has to sign in."""

    def __init__(self, base_url: str, source: Callable[[], str]) -> None:
        self._base_url, self._source, self._token, self._lock = base_url, source, "", threading.Lock()

    def call(self, path: str) -> bytes:
        refused = ids = ""
        for _ in range(2):
            with self._lock:  # calls that fail together share one renewal
                if self._token in ("", refused) or end_of(self._token) < time.time() + 60:
                    self._token = self._source()
                token = self._token
            request = Request(self._base_url + path)
            request.add_unredirected_header("Authorization", f"Bearer {token}")
            try:
                return urlopen(request, timeout=10).read()
            except HTTPError as error:
                if b"The incoming token has expired" not in error.read():
                    raise
                refused, ids = token, [error.headers[n] for n in ("date", "x-amzn-RequestId", "x-amz-apigw-id")]
        raise StillExpired(f"exp is {time.asctime(time.gmtime(end_of(refused)))} GMT, AWS's time and ids: {ids}")
