import base64
import os
from collections.abc import Callable
from http.client import HTTPConnection, HTTPSConnection
from urllib.parse import quote, urlsplit


class NotIdentified(Exception):
    """Refused with a fresh token too: a fault of configuration."""


def connect(url: str, new_token: Callable[[], str]) -> HTTPConnection:
    """The open connection, whose sock carries the frames of your library."""
    parts, ids = urlsplit(url), None
    for _ in range(2):
        token = new_token()
        if not token or token != token.strip():
            raise NotIdentified("the token is empty or has white space")
        kind = HTTPSConnection if parts.scheme in ("wss", "https") else HTTPConnection
        connection = kind(parts.netloc, timeout=10)
        upgrade = {
            "Connection": "Upgrade",
            "Upgrade": "websocket",
            "Sec-WebSocket-Version": "13",
            "Sec-WebSocket-Key": base64.b64encode(os.urandom(16)).decode(),
        }
        connection.request("GET", f"{parts.path}?token={quote(token, safe='')}", headers=upgrade)
        response = connection.getresponse()
        if response.status == 101:
            return connection
        connection.close()
        if response.status != 401:
            raise ConnectionError(f"handshake answered with {response.status}")
        ids = response.headers["x-amzn-RequestId"]
    raise NotIdentified(f"401 with a fresh token too ({ids})")
