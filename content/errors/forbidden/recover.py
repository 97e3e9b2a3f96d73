import re
import time
from urllib.error import HTTPError
from urllib.parse import urlsplit
from urllib.request import Request, urlopen

IDS = ("x-amzn-RequestId", "x-amz-apigw-id", "x-amz-cf-id")


class Forbidden(Exception):
    """The gateway knows no stage for the request, or refused it before any code of yours ran."""


def check_config(base_url: str, api_key: str) -> None:
    """At start-up: what would make every later call end in Forbidden."""
    parts = urlsplit(base_url)
    if ".execute-api." in parts.netloc and not parts.path.strip("/"):
        raise ValueError(f"{base_url} names no stage")
    if not re.fullmatch(r"[^\s\"']{20,128}", api_key):
        raise ValueError("the API key is not a value of 20 to 128 characters")


def call(url: str, api_key: str) -> bytes:
    request = Request(url, headers={"x-api-key": api_key})
    try:
        with urlopen(request, timeout=10) as response:
            return response.read()
    except HTTPError as error:
        if error.headers.get("x-amzn-ErrorType", "").partition(":")[0] != "ForbiddenException":
            raise
        ids = {name: error.headers[name] for name in IDS if name in error.headers}
        place = request.host + urlsplit(url).path
        raise Forbidden(f"check stage and host of {place}, the API key, and WAF: {ids}") from error


def wait_for_new_key(url: str, api_key: str, seconds: float = 120) -> bytes:
    """Only for a key that was just created or put into a usage plan; anywhere else, never retry."""
    end = time.monotonic() + seconds
    while True:
        try:
            return call(url, api_key)
        except Forbidden:
            if time.monotonic() > end:
                raise
            time.sleep(5)
