import time
from urllib.error import HTTPError
from urllib.parse import quote
from urllib.request import Request, urlopen


class OutcomeUnknown(Exception):
    """Nobody knows whether the order was taken. Look again later; don't send it under another id."""


def _send(request: Request) -> bytes:
    # The client waits for longer than the gateway, or it never sees the 504.
    with urlopen(request, timeout=35) as response:
        return response.read()


def place_order(base: str, order_id: str, body: bytes) -> bytes:
    """The caller chooses the id, so that it can ask for the order after a timeout."""
    url = f"{base}/orders/{quote(order_id, safe='')}"
    began = time.monotonic()
    try:
        return _send(Request(url, body, {"Content-Type": "application/json"}, method="PUT"))
    except HTTPError as error:
        if error.code != 504 or b"Endpoint request timed out" not in error.read():
            raise
        timeout, seconds = error, time.monotonic() - began
    # The backend may still be at work: look for the result, don't begin a second time.
    for wait in (1, 4):
        time.sleep(wait)
        try:
            return _send(Request(url))
        except HTTPError:
            pass
    ids = [timeout.headers["x-amzn-RequestId"], timeout.headers["x-amz-apigw-id"]]
    raise OutcomeUnknown(f"order {order_id}: 504 after {seconds:.1f} s {ids}") from timeout
