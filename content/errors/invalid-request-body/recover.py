import json
from urllib.error import HTTPError
from urllib.parse import urlsplit
from urllib.request import Request, urlopen


class InvalidBody(Exception):
    """The gateway's validator refused the body, before the backend. The same body is refused again: never retry."""


def post(url: str, body: bytes) -> tuple[int, bytes]:
    sent = json.loads(body)  # stops here what is not JSON
    # Without a type urllib calls it a form, and a model is chosen by the type.
    request = Request(url, body, {"Content-Type": "application/json"}, method="POST")
    try:
        response = urlopen(request, timeout=10)
    except HTTPError as error:
        response = error
    with response:
        status, headers, text = response.status, response.headers, response.read()
    if response.url != url:
        raise ValueError(f"led to {response.url}: a redirect can turn POST into GET and lose the body")
    if not headers.get("x-amzn-ErrorType", "").startswith("BadRequestException"):
        return status, text
    answer = json.loads(text)
    if answer.get("message") != "Invalid request body":  # missing parameters and others have the same type
        return status, text
    # The owner can add details with BAD_REQUEST_BODY. Names and kinds only: the values may be private.
    why = answer.get("details", "the execution log has the reason")
    shape = {name: type(value).__name__ for name, value in sent.items()} if isinstance(sent, dict) else type(sent)
    ids = [headers["x-amzn-RequestId"], headers["x-amz-apigw-id"]]
    raise InvalidBody(f"{urlsplit(url).path}: {why}; sent {shape} {ids}")
