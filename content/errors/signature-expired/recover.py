import json
import re
from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from http.client import HTTPResponse
from urllib.error import HTTPError
from urllib.request import Request, urlopen

# In parentheses stands AWS's clock: (20260926T123434Z - 5 min.)
TIMES = re.compile(r"Signature (?:expired|not yet current): .*\((\d{8}T\d{6}Z) [-+]")


class SignedTooEarlyOrLate(Exception):
    """Refused even with AWS's own time in the signature: something takes minutes between signing and sending."""


class Client:
    def __init__(self, sign: Callable[[Request, datetime], Request]) -> None:
        self._sign = sign
        self._behind = timedelta()  # how far this machine is behind AWS, kept for the calls to come

    def send(self, request: Request) -> HTTPResponse:
        """Signs anew for each attempt: a signed request only gets older."""
        for _ in range(2):
            signed = self._sign(request, datetime.now(timezone.utc) + self._behind)
            try:
                return urlopen(signed, timeout=10)
            except HTTPError as error:
                own = error.headers.get("x-amzn-ErrorType", "").startswith("InvalidSignatureException")
                message = json.loads(error.read()).get("message", "") if own else ""
                found = TIMES.match(message)
                # A signature that does not match has the same header, and no retry helps.
                if not found:
                    raise
                now = datetime.strptime(found[1] + "+0000", "%Y%m%dT%H%M%SZ%z")
                self._behind = now - datetime.now(timezone.utc)
                ids = f"{error.headers['x-amzn-RequestId']}, {error.headers['x-amz-apigw-id']}"
        raise SignedTooEarlyOrLate(f"{message} This machine is {self._behind} behind ({ids})")
