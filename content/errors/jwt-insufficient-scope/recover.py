import base64
import json
import re
from http.client import HTTPResponse
from urllib.error import HTTPError
from urllib.request import Request, urlopen


class ScopeMissing(Exception):
    """The token is good and lacks a scope. Renewing it changes nothing; a new sign-in can ask for `wanted`."""

    def __init__(self, message: str, wanted: list[str]) -> None:
        super().__init__(message)
        self.wanted = wanted


def scopes_of(token: str) -> list[str]:
    """Reads the scopes without checking the signature. Call it at start-up too, with the scopes that you need."""
    payload = token.split(".")[1]
    claims = json.loads(base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4)))
    scopes = claims.get("scope", claims.get("scp", ""))
    return scopes.split() if isinstance(scopes, str) else scopes


def call(url: str, token: str, method: str = "GET", body: bytes | None = None) -> HTTPResponse:
    request = Request(url, body, method=method)
    # Unredirected: urllib would hand the token to whatever host it is led to.
    request.add_unredirected_header("Authorization", f"Bearer {token}")
    try:
        return urlopen(request, timeout=10)
    except HTTPError as error:
        challenge = error.headers.get("www-authenticate", "")
        if error.code != 403 or "insufficient_scope" not in challenge:
            raise
        found = re.search(r'\bscope="([^"]*)"', challenge)
        wanted, request_id = found[1].split() if found else [], error.headers["apigw-requestid"]
        text = f"has {scopes_of(token)}, the route wants one of {wanted} ({request_id})"
        raise ScopeMissing(text, wanted) from None
