import json
from urllib.error import HTTPError
from urllib.parse import urlsplit
from urllib.request import Request, urlopen


class MediaTypeRefused(Exception):
    """Nobody takes this content type. Never retry with it, and don't try one after another."""


def post(url: str, body: object) -> bytes:
    # Without the header urllib sends application/x-www-form-urlencoded.
    headers = {"Content-Type": "application/json"}
    request = Request(url, json.dumps(body).encode(), headers, method="POST")
    try:
        with urlopen(request, timeout=10) as response:
            return response.read()
    except HTTPError as error:
        if error.status != 415:
            raise
        by = "the gateway: the integration has no template for it"
        if "x-amzn-ErrorType" not in error.headers:
            by = f"something behind the gateway: {error.read()[:200]!r}"
        ids = [error.headers["x-amzn-RequestId"], error.headers["x-amz-apigw-id"]]
        raise MediaTypeRefused(f"{urlsplit(url).path}: application/json refused by {by} {ids}") from None
