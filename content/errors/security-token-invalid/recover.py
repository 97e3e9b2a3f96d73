import re
from collections.abc import Callable
from http.client import HTTPResponse
from urllib.error import HTTPError
from urllib.request import Request, urlopen


class CredentialsUnknown(Exception):
    """AWS does not know these credentials, not even after they were loaded anew."""


def check(key_id: str, secret: str, session_token: str | None = None) -> None:
    """Call it at start-up, with what the program has loaded."""
    for value in (key_id, secret, session_token or "-"):
        if value in ("", "undefined", "null", "None") or re.search(r"\s", value):
            raise CredentialsUnknown("empty, not loaded, or with white space")
    if key_id.startswith("ASIA") and not session_token:
        raise CredentialsUnknown("temporary keys without a session token")


def shape_of(signed: Request) -> str:
    """Shapes, no values."""
    found = re.search(r"Credential=(\w{4})", signed.get_header("Authorization", ""))
    token = signed.get_header("X-amz-security-token", "")
    return f"{found[1] if found else 'no key id'}, session token of {len(token)} characters"


def send(request: Request, sign: Callable[[Request, bool], Request]) -> HTTPResponse:
    """With True, `sign` first loads id, secret and session token anew, all three together."""
    for reload in (False, True):
        signed = sign(request, reload)
        try:
            return urlopen(signed, timeout=10)
        except HTTPError as error:
            # A denial can have the same x-amzn-ErrorType, and new keys do not mend it.
            own = "x-amzn-ErrorType" in error.headers
            if not own or b"security token included in the request is invalid" not in error.read():
                raise
            ids = f"{error.headers['x-amzn-RequestId']}, {error.headers['x-amz-apigw-id']}"
    raise CredentialsUnknown(f"{shape_of(signed)}, {signed.host} ({ids})")
