import re
from urllib.error import HTTPError
from urllib.parse import parse_qsl, urlsplit
from urllib.request import Request, urlopen


class MissingParameters(Exception):
    """The gateway misses parameters; the backend was not called. The same request is refused again: never retry."""


def plain(name: str) -> str:
    return name.lower().replace("_", "-")


def judge(name: str, request: Request) -> str:
    """How the request has it. The answer doesn't tell a header from a query parameter."""
    query = parse_qsl(urlsplit(request.full_url).query, keep_blank_values=True)
    # urllib writes X-tenant-id for every spelling of it; http.client keeps the one that it is given.
    for own, value in query + request.header_items():
        if plain(own) == plain(name):
            return f"{name} is sent as {own}: compare the letter case" if value.strip() else f"{name} is blank"
    return f"{name} is not sent"


def send(request: Request) -> tuple[int, bytes]:
    try:
        with urlopen(request, timeout=10) as response:
            return response.status, response.read()
    except HTTPError as error:
        text = error.read()
        # Others have the same type; the text decides.
        found = re.search(r"Missing required request parameters: \[([^\]]+)\]", text.decode(errors="replace"))
        if not found or not error.headers.get("x-amzn-ErrorType", "").startswith("BadRequestException"):
            return error.status, text
        why = "; ".join(judge(name, request) for name in found[1].split(", "))
        raise MissingParameters(f"{why} ({error.headers['x-amzn-RequestId']})") from None
