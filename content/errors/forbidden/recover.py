import re
from urllib.error import HTTPError
from urllib.parse import urlsplit
from urllib.request import Request, urlopen


class Forbidden(Exception):
    """The gateway knows no stage for the request, or refused it before your code ran. Never retry."""


def check(base: str, key: str) -> None:
    """At start-up: what would make every call end in Forbidden."""
    url = urlsplit(base)
    if ".execute-api." in url.netloc and not url.path.strip("/"):
        raise ValueError("the base URL names no stage")
    if not re.fullmatch(r"\S{20,128}", key):
        raise ValueError("the API key has not 20 to 128 characters")


def send(request: Request, key: str) -> bytes:
    request.add_header("x-api-key", key)
    try:
        with urlopen(request, timeout=10) as response:
            return response.read()
    except HTTPError as error:
        headers = error.headers
        if not headers.get("x-amzn-ErrorType", "").startswith("ForbiddenException"):
            raise
        path = request.host + urlsplit(request.full_url).path
        ids = [headers["x-amzn-RequestId"], headers["x-amz-apigw-id"]]
        raise Forbidden(f"check stage, host, API key, WAF: {path} {ids}") from error
