import random
import threading
import time
from urllib.error import HTTPError
from urllib.request import Request, urlopen


class TooManyRequests(Exception):
    """Refused in every try. Send less, or ask the owner for more."""


_few = threading.BoundedSemaphore(8)  # calls that are open at once
_not_before = 0.0  # no call of this process is sent before this time


def send(request: Request, attempts: int = 4) -> bytes:
    global _not_before
    for attempt in range(1, attempts + 1):
        # All wait, but don't come back in the same moment.
        time.sleep(max(_not_before - time.monotonic(), 0) * random.uniform(1, 1.5))
        try:
            with _few, urlopen(request, timeout=35) as response:
                return response.read()
        except HTTPError as error:
            h = error.headers
            # A quota doesn't come back in seconds.
            if error.code != 429 or h.get("x-amzn-ErrorType", "").startswith("LimitExceeded"):
                raise
            # Only backends send Retry-After.
            asked = h.get("retry-after", "")
            pause = float(asked) if asked.isdigit() else random.uniform(0, 0.5 * 2**attempt)
            _not_before = max(_not_before, time.monotonic() + pause)
            if attempt == attempts or pause > 60:
                ids = [h[name] for name in ("x-amzn-RequestId", "x-amz-apigw-id", "apigw-requestid")]
                raise TooManyRequests(f"{request.selector}: 429 in {attempt} tries {ids}") from error
    raise ValueError("attempts has to be 1 or more")
