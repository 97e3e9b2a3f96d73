import time
from urllib.error import HTTPError
from urllib.request import Request, urlopen


class QuotaExceeded(Exception):
    """The quota of the API key is spent. Waiting for seconds is no use; never repeat it."""


class Client:
    def __init__(self, base_url: str, key: str) -> None:
        if len(key) < 20:
            raise ValueError("too short for an API key")
        self._base_url, self._key, self._closed_until = base_url, key, 0.0

    def send(self, method: str, path: str, body: bytes | None = None) -> bytes:
        """After one refusal it fails by itself for an hour, then one call shows whether the quota is back."""
        if time.monotonic() < self._closed_until:
            raise QuotaExceeded("not sent: the quota of the API key was spent")
        request = Request(self._base_url + path, body, method=method)
        # Unredirected: urllib would hand the key to whatever host it is led to.
        request.add_unredirected_header("x-api-key", self._key)
        try:
            with urlopen(request, timeout=35) as response:
                return response.read()
        except HTTPError as error:
            # A rate is TooManyRequestsException, and passes.
            if not error.headers.get("x-amzn-ErrorType", "").startswith("LimitExceededException"):
                raise
            self._closed_until = time.monotonic() + 3600
            ids = f"{error.headers['x-amzn-RequestId']}, {error.headers['x-amz-apigw-id']}"
            raise QuotaExceeded(f"{path}: the quota of the key …{self._key[-6:]} is spent ({ids})") from error
