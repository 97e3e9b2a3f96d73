import re
from urllib.error import HTTPError
from urllib.request import HTTPRedirectHandler, Request, build_opener


class CredentialError(Exception):
    """401 or 403. A retry with the same key gets the same answer; at start-up, fail loudly."""


# An HTTP API sends no error type; there the whole body is one of these two.
PLAIN = re.compile(r'^\s*{\s*"message"\s*:\s*"(Unauthorized|Forbidden)"\s*}\s*$')


class NoRedirect(HTTPRedirectHandler):
    """A redirect to another host may go out without the key."""

    def redirect_request(self, *_: object) -> None:
        return None


def send(request: Request, key: str) -> bytes:
    """Call it once at start-up too, with a request that only reads: it proves key, header and proxies."""
    if not key or re.search(r"[\s\"']|^(undefined|null|None)$", key):
        raise ValueError("the key is empty or damaged")
    request.add_header("Authorization", f"Bearer {key}")
    try:
        with build_opener(NoRedirect).open(request, timeout=10) as response:
            return response.read()
    except HTTPError as error:
        status, headers = error.code, error.headers
        if status not in (401, 403):
            raise
        text = error.read().decode(errors="replace")
        by = "gateway" if "x-amzn-ErrorType" in headers or PLAIN.search(text) else "application"
        id_ = headers["x-amzn-RequestId"] or headers["apigw-requestid"]
        # The beginning of the text has the application's own code and id.
        raise CredentialError(f"{status} by the {by}: {text[:300]} ({id_})") from error
