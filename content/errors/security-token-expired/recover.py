from collections.abc import Callable
from io import BytesIO
from typing import Any
from urllib.error import HTTPError
from urllib.request import Request, urlopen


class CredentialsExpired(Exception):
    """The source hands out credentials that have ended: somebody has to sign in."""


class Client:
    """`source(renew=True)` has to renew, even if the credentials seem good; `sign` signs for execute-api."""

    def __init__(self, source: Callable[[bool], Any], sign: Callable[[Request, Any], Request]) -> None:
        self._source, self._sign = source, sign

    def call(self, method: str, url: str, body: bytes | None = None) -> bytes:
        refusal: HTTPError | None = None
        for renew in (False, True):
            # A new request each time: an old signature holds the old token.
            request = self._sign(Request(url, body, method=method), self._source(renew))
            try:
                with urlopen(request, timeout=35) as response:
                    return response.read()
            except HTTPError as error:
                text = error.read()
                named = error.headers.get("x-amzn-ErrorType", "").startswith("ExpiredToken")
                if not named and b"security token included in the request is expired" not in text:
                    raise HTTPError(url, error.code, error.reason, error.headers, BytesIO(text)) from error
                refusal = error
        assert refusal is not None
        ids = f"{refusal.headers['x-amzn-RequestId']}, {refusal.headers['x-amz-apigw-id']}"
        raise CredentialsExpired(f"refused with renewed credentials; sign in again ({ids})") from refusal
