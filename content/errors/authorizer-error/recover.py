import random
import time
from http.client import HTTPResponse
from urllib.error import HTTPError
from urllib.request import Request, urlopen


class AuthorizerOutOfOrder(Exception):
    """The API's authorizer is out of order: not the caller's fault, and no decision about the caller."""


def call(request: Request) -> HTTPResponse:
    """A throttle or a slow start passes, so it tries three times.

    The backend is not called before the authorizer agrees, which makes it safe for a POST too.
    """
    for attempt in (1, 2, 3):
        start = time.monotonic()
        try:
            return urlopen(request, timeout=40)
        except HTTPError as error:
            headers = error.headers
            if not headers.get("x-amzn-ErrorType", "").startswith("AuthorizerConfigurationException"):
                raise
        if attempt < 3:
            time.sleep(2**attempt * random.uniform(0.25, 0.75))
    ids = f"{headers['x-amzn-RequestId']}, {headers['x-amz-apigw-id']}"
    raise AuthorizerOutOfOrder(f"{request.selector.split('?')[0]}, last try {time.monotonic() - start:.1f} s ({ids})")
