import json
from typing import Any
from urllib.error import HTTPError
from urllib.parse import quote, urlsplit
from urllib.request import urlopen


class RouteMissing(Exception):
    """The gateway, or the framework behind it, has no such route: alert, and never retry."""


def read_json(body: bytes) -> Any:
    try:
        return json.loads(body)
    except ValueError:
        return None


def get_order(base_url: str, order_id: str) -> dict[str, Any] | None:
    """Gives None only if the application itself says that there is no such order."""
    if not order_id:
        raise ValueError("an order has no empty id")
    url = f"{base_url.rstrip('/')}/orders/{quote(order_id, safe='')}"
    try:
        with urlopen(url, timeout=10) as response:
            return json.load(response)
    except HTTPError as error:
        if error.code != 404:
            raise
        body = read_json(error.read())
        if isinstance(body, dict) and body.get("code") == "order_not_found":
            return None
        # An HTTP API answers 404 with one member, and its own request id.
        request_id = error.headers.get("apigw-requestid")
        who = "the gateway" if request_id and body == {"message": "Not Found"} else "the application"
        path = urlsplit(url).path
        raise RouteMissing(f"{who} has no route for GET {path} (apigw-requestid {request_id})") from error
