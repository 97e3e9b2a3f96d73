from urllib.error import HTTPError
from urllib.parse import urlsplit
from urllib.request import Request, urlopen

LIMIT = 4_000_000
"""Lambda takes an event of 6 MB, base64 and headers included: about 4.5 MB of binary data."""


class TooLarge(Exception):
    """Upload the file by a signed URL, or split the data. The same body never passes."""


def refused_by(text: str, request_id: str | None) -> str:
    if "10485760" in text:
        return "the gateway (10 MB), which may log nothing"
    if "Request Too Long" in text:
        return f"Lambda (6 MB for the event), request {request_id}"
    return f"somebody else: {text[:200]}"


def post(url: str, body: bytes, content_type: str = "application/json") -> bytes:
    what = f"{urlsplit(url).path}: {len(body)} bytes of {content_type}"
    if len(body) > LIMIT:
        raise TooLarge(f"{what}, not sent: the limit here is {LIMIT}")
    request = Request(url, body, {"Content-Type": content_type}, method="POST")
    try:
        with urlopen(request, timeout=60) as response:
            return response.read()
    except HTTPError as error:
        if error.status != 413:
            raise
        text = error.read().decode(errors="replace")
        raise TooLarge(f"{what}, refused by {refused_by(text, error.headers['x-amzn-RequestId'])}") from None
