import re
import time
from collections.abc import Callable
from http.client import HTTPResponse
from urllib.error import HTTPError
from urllib.request import Request, urlopen


class TokenRefused(Exception):
    """The authorizer's reason: a matter of set-up if renewing or waiting did not help."""


def reason_of(error: HTTPError) -> str | None:
    """Why the token was refused; None if it was not. A backend that challenges for Bearer means the same."""
    challenge = error.headers.get("www-authenticate", "")
    if error.code != 401 or not challenge.startswith("Bearer"):
        return None
    found = re.search(r'error_description="([^"]*)"', challenge)
    return found[1] if found else challenge[7:] or "no token arrived"


def call(url: str, source: Callable[[bool], str], method: str = "GET", body: bytes | None = None) -> HTTPResponse:
    """Repeats the call once: with a new token if it had expired, after a pause if the issuer was out of reach."""
    renew, attempt = False, 0
    while True:
        request = Request(url, body, method=method)
        # Unredirected: urllib would hand the token to whatever host it is led to.
        request.add_unredirected_header("Authorization", f"Bearer {source(renew)}")
        attempt += 1
        try:
            return urlopen(request, timeout=10)
        except HTTPError as error:
            reason = reason_of(error)
            if reason is None:
                raise
            renew, issuer_away = "expired" in reason, "communication error" in reason
            if attempt == 2 or not (renew or issuer_away):
                raise TokenRefused(f"{reason} ({error.headers['apigw-requestid']})") from None
            time.sleep(2 if issuer_away else 0)
