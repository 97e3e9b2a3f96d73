import base64
import os
import random
import re
import time
from http.client import HTTPConnection, HTTPSConnection
from urllib.parse import urlsplit

FAILED = re.compile(rb'{"message": ?"Internal server error", ?"connectionId": ?"[^"]+", ?"requestId": ?"[^"]+"}')


class NotAnswered(Exception):
    """The message failed three times, or the connection ended. It may have been carried out."""


def check(url: str, body: bytes) -> None:
    """Sends a message of up to 125 bytes, without a library; returns if its integration succeeds.
    It has an id by which the backend skips repeats."""
    parts = urlsplit(url)
    kind = HTTPSConnection if parts.scheme in ("wss", "https") else HTTPConnection
    connection = kind(parts.netloc, timeout=40)
    upgrade = {
        "Connection": "Upgrade",
        "Upgrade": "websocket",
        "Sec-WebSocket-Version": "13",
        "Sec-WebSocket-Key": base64.b64encode(os.urandom(16)).decode(),
    }
    connection.request("GET", parts._replace(scheme="", netloc="").geturl(), headers=upgrade)
    with connection.sock.makefile("rwb") as stream:
        status = connection.getresponse().status
        if status != 101:
            raise NotAnswered(f"handshake answered with {status}")
        for attempt in range(1, 4):
            stream.write(bytes([0x81, 0x80 | len(body), 0, 0, 0, 0]) + body)  # a text frame; zeros mask nothing
            stream.flush()
            head = stream.read(2)
            if head[:1] != b"\x81":
                raise NotAnswered(f"no text frame: {head.hex()}")
            frame = stream.read(head[1])  # of a long one only the beginning
            if not FAILED.fullmatch(frame):
                return
            if attempt < 3:
                time.sleep(random.uniform(0.5, 1.5) * 2**attempt)
        raise NotAnswered(frame.decode())
