import base64
import os
import random
import time
from http.client import HTTPConnection, HTTPSConnection
from urllib.parse import urlsplit


class NotConnected(Exception):
    """Refused; retrying a 403 changes nothing."""


def connect(url: str, attempts: int, headers: dict[str, str] | None = None) -> HTTPConnection:
    """The open connection, whose sock carries the frames of your library; headers: a signature or an API key."""
    parts = urlsplit(url)
    upgrade = {
        "Connection": "Upgrade",
        "Upgrade": "websocket",
        "Sec-WebSocket-Version": "13",
        "Sec-WebSocket-Key": base64.b64encode(os.urandom(16)).decode(),
    }
    for attempt in range(1, attempts + 1):
        kind = HTTPSConnection if parts.scheme in ("wss", "https") else HTTPConnection
        connection = kind(parts.netloc, timeout=10)
        connection.request("GET", parts._replace(scheme="", netloc="").geturl(), headers=upgrade | (headers or {}))
        response = connection.getresponse()
        if response.status == 101:
            return connection
        connection.close()
        if attempt == attempts or (response.status != 429 and response.status < 500):
            said, ids = response.headers["x-amzn-ErrorType"], response.headers["x-amzn-RequestId"]
            raise NotConnected(f"{response.status}, {said} ({ids})")
        time.sleep(random.uniform(0.5, 1.5) * 2**attempt)
    raise ValueError("attempts has to be 1 or more")
