import random
import time
from io import BytesIO
from urllib.error import HTTPError
from urllib.request import Request, urlopen


class BackendUnreachable(Exception):
    """No way to the backend, in several tries."""


# A POST may have been carried out before the connection broke.
REPEATABLE = ("GET", "PUT", "DELETE")


def send(request: Request) -> bytes:
    """Repeats after broken connections, not after timeouts: both are 504 with the same type."""
    tries: list[str] = []
    for pause in (0.2, 1, 3, None):
        began = time.monotonic()
        try:
            with urlopen(request, timeout=35) as response:
                return response.read()
        except HTTPError as error:
            body, headers = error.read(), error.headers
            if error.code != 504 or b"Network error communicating with endpoint" not in body:
                raise HTTPError(error.url, error.code, error.reason, headers, BytesIO(body)) from error
            # The time tells: at once is a refusal, later a connection that was closed.
            ids = f"{headers['x-amzn-RequestId']}, {headers['x-amz-apigw-id']}"
            tries.append(f"after {time.monotonic() - began:.2f} s ({ids})")
        if pause is None or request.get_method() not in REPEATABLE:
            break
        time.sleep(pause * random.uniform(0.5, 1.5))
    raise BackendUnreachable(f"{request.get_method()} {request.selector}: {'; '.join(tries)}")
