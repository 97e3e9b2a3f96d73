import re
from urllib.error import HTTPError
from urllib.parse import urlsplit
from urllib.request import Request, urlopen

# Any other body has a reason of its own.
WITHOUT_REASON = re.compile(rb'\s*\{\s*"message"\s*:\s*"Bad Request"\s*\}\s*', re.I)


class BadRequest(Exception):
    """The gateway could not read the request, or took it for too large. It is no better the second time."""


def oddities(request: Request) -> list[str]:
    """What is unusual about it. No values: headers and query can hold secrets."""
    found = []
    raw = set(re.findall(r"[|{}^`\\;]", urlsplit(request.full_url).query))  # urlencode would encode them
    if raw:
        found.append(f"unencoded in the query: {' '.join(sorted(raw))}")
    if len(request.full_url) > 8192:
        found.append(f"a URL of {len(request.full_url)} characters")
    sizes = {name: len(name) + len(value) + 4 for name, value in request.header_items()}
    if sum(sizes.values()) > 8000:
        found.append(f"{sum(sizes.values())} bytes of headers, the largest {max(sizes, key=sizes.get)}")
    return found or ["nothing odd in URL and headers: look at the body and at redirects"]


def send(request: Request) -> tuple[int, bytes]:
    try:
        with urlopen(request, timeout=10) as response:
            return response.status, response.read()
    except HTTPError as error:
        text = error.read()
        if error.status != 400 or not WITHOUT_REASON.fullmatch(text):
            return error.status, text
        id_ = error.headers["x-amzn-RequestId"] or error.headers["apigw-requestid"]
        why = "; ".join(oddities(request))
        raise BadRequest(f"{request.get_method()} {urlsplit(request.full_url).path}: {why} ({id_})") from None
