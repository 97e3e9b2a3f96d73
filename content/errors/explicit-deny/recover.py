import base64
import json
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from http.client import HTTPResponse


class NotAllowed(Exception):
    """Known, and not allowed. Show it as that: signing out or trying again changes nothing."""


def is_expired(token: str) -> bool:
    """Reads `exp` without checking the signature; that is the authorizer's business."""
    try:
        payload = token.split(".")[1]
        return json.loads(base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4)))["exp"] <= time.time()
    except (IndexError, KeyError, TypeError, ValueError):
        return False  # Not a JWT: nothing is known about its age.


def call(url: str, token: str, renew: Callable[[], str] | None) -> HTTPResponse:
    """Repeats the call once, and only if the token that was refused had run out."""
    request = urllib.request.Request(url, method="GET")
    request.add_unredirected_header("Authorization", f"Bearer {token}")
    try:
        return urllib.request.urlopen(request, timeout=10)
    except urllib.error.HTTPError as error:
        if not error.headers.get("x-amzn-ErrorType", "").startswith("AccessDeniedException"):
            raise
        if b"access this resource with an explicit deny" not in error.read():
            raise
        if not renew or not is_expired(token):
            ids = f"{error.headers.get('x-amzn-RequestId')}, {error.headers.get('x-amz-apigw-id')}"
            raise NotAllowed(f"The authorizer denies {request.selector} ({ids})") from None
    return call(url, renew(), None)
