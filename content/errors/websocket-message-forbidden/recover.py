import base64
import os
import re
from http.client import HTTPConnection, HTTPSConnection
from urllib.parse import urlsplit

FORBIDDEN = re.compile(rb'{"message": ?"Forbidden", ?"connectionId": ?"[^"]+", ?"requestId": ?"[^"]+"}')


class NoRoute(Exception):
    """No route of the API takes this message. Never send it again unchanged."""


class Disconnected(Exception):
    """The connection never opened, or ended before the answer."""


def check(url: str, body: bytes) -> None:
    """Sends one message of up to 125 bytes, without a library; returns if a route takes it."""
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
            raise Disconnected(f"handshake answered with {status}")
        stream.write(bytes([0x81, 0x80 | len(body), 0, 0, 0, 0]) + body)  # a text frame; zeros mask nothing
        stream.flush()
        head = stream.read(2)
        if head[:1] != b"\x81":
            raise Disconnected(f"no text frame: {head.hex()}")
        frame = stream.read(head[1])  # of a long one only the beginning
    if FORBIDDEN.fullmatch(frame):
        raise NoRoute(frame.decode())
