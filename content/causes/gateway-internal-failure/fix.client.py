import logging
import random
import time
from urllib.error import HTTPError
from urllib.request import urlopen


def get(url: str, attempts: int = 4) -> bytes:
    """Repeats a request that only reads, with growing and random pauses."""
    for attempt in range(1, attempts + 1):
        try:
            with urlopen(url, timeout=30) as response:
                return response.read()
        except HTTPError as error:
            if error.code < 500 or attempt == attempts:
                raise
            request_id = error.headers.get("x-amzn-requestid") or error.headers.get("apigw-requestid")
            logging.warning("attempt %d: %d, request %s", attempt, error.code, request_id)
            time.sleep(random.uniform(0, 0.2 * 2**attempt))
    raise ValueError("attempts must be at least 1")
