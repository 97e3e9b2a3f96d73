import base64
import os
import random
import time
from http.client import HTTPConnection, HTTPSConnection
from urllib.parse import urlsplit


class NotConnected(Exception):
    """Refused; retrying a 403 changes nothing."""


def connect(url: str, attempts: int, headers: dict[str, str] | None = None) -> HTTPConnection:
    """The open connection, whose sock carries the frames of your library."""
    parts = urlsplit(url)
    if ".execute-api." in parts.netloc and not parts.path.strip("/"):
        raise ValueError("the URL names no stage")
    for attempt in range(attempts):
        kind = HTTPSConnection if parts.scheme in ("wss", "https") else HTTPConnection
        connection = kind(parts.netloc, timeout=10)
        upgrade = {
            "Connection": "Upgrade",
            "Upgrade": "websocket",
            "Sec-WebSocket-Version": "13",
            "Sec-WebSocket-Key": base64.b64encode(os.urandom(16)).decode(),
        }
        connection.request("GET", parts._replace(scheme="", netloc="").geturl(), headers=upgrade | (headers or {}))
        response = connection.getresponse()
        if response.status == 101:
            return connection
        connection.close()
        said = [response.status, response.headers["x-amzn-ErrorType"], response.headers["x-amzn-RequestId"]]
        if response.status != 429 and response.status < 500:
            break
        time.sleep(random.uniform(0.5, 1.5) * 2**attempt)
    raise NotConnected(f"{parts.netloc}{parts.path} answers {said}")
