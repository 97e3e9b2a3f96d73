import random
import re
import time
from io import BytesIO
from urllib.error import HTTPError
from urllib.request import Request, urlopen


class ServiceUnavailable(Exception):
    """`slow`: the work may have been done, so look before you repeat. Otherwise there was no connection."""

    def __init__(self, message: str, slow: bool) -> None:
        super().__init__(message)
        self.slow = slow


def send(request: Request) -> bytes:
    """Repeats what failed at once and may happen twice. What took long is not repeated."""
    repeatable = request.get_method() in ("GET", "PUT", "DELETE")
    pause = 0.5
    while True:
        began = time.monotonic()
        try:
            with urlopen(request, timeout=35) as response:
                return response.read()
        except HTTPError as error:
            seconds, body = time.monotonic() - began, error.read()
            # A load balancer or an application says 503 with another body.
            if error.code != 503 or not re.fullmatch(rb'\s*{\s*"message"\s*:\s*"Service Unavailable"\s*}\s*', body):
                raise HTTPError(error.url, error.code, error.reason, error.headers, BytesIO(body)) from error
            if seconds > 2 or pause > 5 or not repeatable:
                id_ = error.headers["apigw-requestid"]
                message = f"{request.selector}: 503 after {seconds:.1f} s ({id_})"
                raise ServiceUnavailable(message, slow=seconds > 2) from error
        time.sleep(pause * random.uniform(0.5, 1.5))
        pause *= 3
