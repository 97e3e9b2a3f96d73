import json
import re
from urllib.error import HTTPError
from urllib.parse import urlsplit
from urllib.request import Request, urlopen


class NotJsonForLambda(Exception):
    """Lambda got no JSON from the integration; the function did not start. The same input fails again."""


def culprit(body: bytes, content_type: str) -> str:
    """Who broke the JSON, the caller or the API's template."""
    try:
        json.loads(body)
    except ValueError:
        return f"the caller: the body is not JSON (sent as {content_type})"
    if not content_type.startswith("application/json"):
        return f"the caller: JSON, but sent as {content_type}"
    return "the API: its mapping template breaks on this input"


def post(url: str, body: bytes, content_type: str = "application/json") -> tuple[int, bytes]:
    request = Request(url, body, {"Content-Type": content_type}, method="POST")
    try:
        with urlopen(request, timeout=10) as response:
            return response.status, response.read()
    except HTTPError as error:
        text = error.read().decode(errors="replace")
        if error.status != 400 or "Could not parse request body into json" not in text:
            return error.status, text.encode()
        # Of the parser's words only the place: the rest can repeat headers and values.
        place = re.search(r"line: \d+, column: \d+", text) or ["no place named"]
        ids = [error.headers["x-amzn-RequestId"], error.headers["x-amz-apigw-id"]]
        why = f"{culprit(body, content_type)}; {place[0]} {ids}"
        raise NotJsonForLambda(f"{urlsplit(url).path}: {why}") from None
