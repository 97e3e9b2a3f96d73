import base64
import json
import os
from http.client import HTTPConnection, HTTPSConnection
from urllib.parse import urlsplit


class NoRoute(Exception):
    """No route of the API takes this message. Never send it again unchanged."""


class Disconnected(Exception):
    """The connection never opened, or ended before the answer."""


def ask(url: str, body: bytes) -> dict:
    """A check for the pipeline, without a library: one message of up to 125 bytes, and its answer."""
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
        answer = json.loads(stream.read(head[1] if head[1] < 126 else int.from_bytes(stream.read(2), "big")))
    if set(answer) == {"message", "connectionId", "requestId"} and answer["message"] == "Forbidden":
        raise NoRoute(f"no route: {answer['connectionId']} {answer['requestId']}")
    return answer
