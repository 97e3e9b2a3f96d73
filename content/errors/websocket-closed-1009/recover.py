from collections.abc import Callable
from http.client import HTTPResponse
from urllib.error import HTTPError
from urllib.parse import quote
from urllib.request import Request, urlopen

LIMIT = 128 * 1024  # of a message to a client; a client's own frames end at 32 * 1024


class TooLarge(Exception):
    """Never send it again: send a reference to the data."""


def post(base: str, sign: Callable[[Request], Request], id: str, body: bytes) -> HTTPResponse:
    """For the backend. `sign` signs for execute-api."""
    if len(body) > LIMIT:
        raise TooLarge(f"{len(body)} bytes of {LIMIT}")
    request = Request(f"{base}/%40connections/{quote(id, safe='')}", body, method="POST")
    try:
        return urlopen(sign(request), timeout=10)
    except HTTPError as error:
        if error.code != 413:
            raise
        raise TooLarge(f"413 for {len(body)} bytes ({error.headers['x-amzn-RequestId']})") from error
