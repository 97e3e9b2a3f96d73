import random
import re
import time
from io import BytesIO
from urllib.error import HTTPError
from urllib.request import Request, urlopen


class NoUsableAnswer(Exception):
    """Only the logs say why; the ids find the line."""


def send(request: Request) -> bytes:
    """Repeats a GET once: a passing fault passes, a wrong setting doesn't. A write may have been carried out."""
    repeatable = request.get_method() == "GET"
    while True:
        try:
            with urlopen(request, timeout=35) as response:
                return response.read()
        except HTTPError as error:
            h, body = error.headers, error.read()
            # HTTP APIs send no type, and an application's 500 has another body.
            own = re.fullmatch(rb'\s*{\s*"message"\s*:\s*"internal server error"\s*}\s*', body, re.I)
            if error.code not in (500, 502) or not (own or "InternalServerError" in h.get("x-amzn-ErrorType", "")):
                raise HTTPError(error.url, error.code, error.reason, h, BytesIO(body)) from error
            if not repeatable:
                ids = [h[name] for name in ("x-amzn-RequestId", "x-amz-apigw-id", "apigw-requestid")]
                raise NoUsableAnswer(f"{request.get_method()} {request.selector}: {error.code} {ids}") from error
            repeatable = False
            time.sleep(random.uniform(0.5, 1.5))
