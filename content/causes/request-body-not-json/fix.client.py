"""Sends a value as JSON, never as form data."""

import json
import urllib.request


def post_json(url: str, value: object) -> bytes:
    request = urllib.request.Request(
        url,
        data=json.dumps(value).encode("utf-8"),
        headers={"Content-Type": "application/json"},
        method="POST",
    )
    with urllib.request.urlopen(request, timeout=10) as response:
        return response.read()
