import re
from urllib.error import HTTPError
from urllib.request import Request, urlopen


class NotAllowed(Exception):
    """The authorization of an HTTP API said no. Never retry: the same request gets the same answer."""


def judged(request: Request) -> str:
    """What the gateway judged, without secrets."""
    value = request.get_header("Authorization", "")
    if found := re.search(r"Credential=[^/]+/([^,\s]+)", value):
        return f"signed for {found[1]} at {request.get_header('X-amz-date')}"
    return "a bearer token" if value.startswith("Bearer ") else "neither signature nor bearer token"


def send(request: Request) -> bytes:
    try:
        with urlopen(request, timeout=10) as response:
            return response.read()
    except HTTPError as error:
        # With other members in the body, the backend wrote it.
        if error.code != 403 or not re.fullmatch(rb'\{"message": ?"Forbidden"\}', error.read()):
            raise
        path = request.selector.split("?")[0]
        hints = [error.headers.get(name, f"no {name}") for name in ("www-authenticate", "date", "apigw-requestid")]
        raise NotAllowed(f"{request.get_method()} {path}: {judged(request)}; {hints}") from None
