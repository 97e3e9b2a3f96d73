import re
from urllib.error import HTTPError
from urllib.parse import quote, urlsplit
from urllib.request import Request, urlopen


class RouteNotFound(Exception):
    """No route matched, or an IAM method was called unsigned. Never retry."""


def target(base: str, *segments: str) -> str:
    """Call it at start-up too, with the base URL alone."""
    url = urlsplit(base)
    if ".execute-api." in url.netloc and not url.path.strip("/"):
        raise ValueError("the base URL names no stage")
    if not all(segments):
        raise ValueError("a path segment is empty")
    return "/".join([base.rstrip("/"), *(quote(segment, safe="") for segment in segments)])


def send(request: Request) -> bytes:
    try:
        with urlopen(request, timeout=10) as response:
            return response.read()
    except HTTPError as error:
        headers = error.headers
        # With an Authorization header in the request the same mistake is called IncompleteSignature.
        if not re.match("(MissingAuthenticationToken|IncompleteSignature)", headers.get("x-amzn-ErrorType", "")):
            raise
        ids = [headers["x-amzn-RequestId"], headers["x-amz-apigw-id"]]
        path = urlsplit(request.full_url).path
        raise RouteNotFound(f"no such route, or not signed: {request.get_method()} {path} {ids}") from error
