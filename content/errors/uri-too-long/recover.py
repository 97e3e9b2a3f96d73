from urllib.error import HTTPError
from urllib.parse import parse_qsl, urlsplit
from urllib.request import Request, urlopen

# With authorization the ARN made of the path may have 1,600 bytes; the URL 8,192 on edge-optimized APIs.
PATH_LIMIT, URL_LIMIT = 1500, 8000


class UriTooLong(Exception):
    """The address is too long, and the limits are fixed: send less, or what is long in a body. Never retry."""


def measure(url: str) -> str:
    """Lengths and the name of the longest part. No values: what makes a URL long is often a token."""
    path, query = urlsplit(url).path, urlsplit(url).query
    parts = {f"segment {index} of the path": len(part) for index, part in enumerate(path.split("/"))}
    parts |= {f"parameter {name}": len(value) for name, value in parse_qsl(query)}
    longest = max(parts, key=parts.get)
    return f"URL {len(url)}, path {len(path)}, longest is {longest}: {parts[longest]}"


def send(request: Request) -> bytes:
    url = request.full_url
    if len(urlsplit(url).path) > PATH_LIMIT or len(url) > URL_LIMIT:
        raise UriTooLong(f"not sent: {measure(url)}")
    try:
        with urlopen(request, timeout=10) as response:
            return response.read()
    except HTTPError as error:
        if error.status != 414:
            raise
        id_ = error.headers["x-amzn-RequestId"] or error.headers["apigw-requestid"]
        # Without a gateway's id another server may have spoken.
        raise UriTooLong(f"refused: {measure(url)} ({id_}, {error.headers['server']})") from error
