import random
import time
from email.utils import parsedate_to_datetime
from urllib.error import HTTPError
from urllib.request import Request, urlopen


class BackendError(Exception):
    """What the owner needs to find it: the application's code and id, and the gateway's id."""

    def __init__(self, error: HTTPError) -> None:
        headers, self.status = error.headers, error.code
        self.body = error.read().decode(errors="replace")
        by = "gateway" if "x-amzn-ErrorType" in headers else "application"
        id_ = headers["x-amzn-RequestId"] or headers["apigw-requestid"]
        super().__init__(f"{self.status} by the {by}: {self.body[:300]} ({headers['x-request-id']}, {id_})")


def pause(retry_after: str | None, attempt: int) -> float:
    """Seconds: what Retry-After asks for (only applications send it), else growing pauses with jitter."""
    if retry_after and retry_after.isdigit():
        return float(retry_after)
    try:
        return max(parsedate_to_datetime(retry_after or "").timestamp() - time.time(), 0)
    except (TypeError, ValueError):
        return random.uniform(0, 0.5 * 2**attempt)


def call(request: Request, attempts: int = 4) -> bytes:
    """Retries 429 and 503 only, and only what may safely happen twice."""
    repeatable = request.get_method() in {"GET", "HEAD", "PUT", "DELETE"}
    for attempt in range(1, attempts + 1):
        try:
            with urlopen(request, timeout=30) as response:
                return response.read()
        except HTTPError as error:
            wait = pause(error.headers.get("retry-after"), attempt)
            if error.code not in (429, 503) or not repeatable or attempt == attempts or wait > 60:
                raise BackendError(error) from error
            time.sleep(wait)
    raise ValueError("attempts has to be 1 or more")
