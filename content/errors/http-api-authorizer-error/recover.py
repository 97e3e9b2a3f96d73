import random
import re
import time
from http.client import HTTPResponse
from urllib.error import HTTPError
from urllib.request import Request, urlopen


class GatewayFailed(Exception):
    """The gateway's own 500: its authorizer failed, or its integration, and the answer does not say which."""


def is_gateways(error: HTTPError) -> bool:
    """An application's own 500 has another body."""
    own_id = error.code == 500 and "apigw-requestid" in error.headers
    return own_id and re.fullmatch(rb'\{"message": ?"Internal Server Error"\}', error.read()) is not None


def send(request: Request) -> HTTPResponse:
    """After a failed integration the backend may have done its work, so only what may be repeated is repeated."""
    attempts = 3 if request.get_method() in ("GET", "HEAD", "PUT", "DELETE") else 1
    start = time.monotonic()
    for attempt in range(1, attempts + 1):
        try:
            return urlopen(request, timeout=40)
        except HTTPError as error:
            if not is_gateways(error):
                raise
            request_id = error.headers["apigw-requestid"]
        if attempt < attempts:
            time.sleep(2**attempt * random.uniform(0.25, 0.75))
    seconds = time.monotonic() - start
    raise GatewayFailed(f"{request.get_method()} {request.selector.split('?')[0]}, {seconds:.1f} s in all ({request_id})")
