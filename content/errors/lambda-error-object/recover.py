import json
from email.message import Message
from typing import Any
from urllib.error import HTTPError
from urllib.request import urlopen


class FunctionFailed(Exception):
    """The function failed, whatever the status says. Don't show its message to users."""

    def __init__(self, body: dict[str, Any], status: int, headers: Message) -> None:
        message = str(body["errorMessage"])
        # Then nobody knows how far it came.
        self.timed_out = "Task timed out after" in message
        ids = f"{headers['x-amzn-RequestId']}, {headers['x-amz-apigw-id']}"
        super().__init__(f"{body.get('errorType')}: {message.splitlines()[:1]} (status {status}, {ids})")


def get_json(url: str) -> Any:
    """Reads a result; with status 200 it may still be the object of a failed function."""
    try:
        response = urlopen(url, timeout=35)
    except HTTPError as error:
        response = error
    with response:
        body = json.loads(response.read() or b"null")
        # Your own results must not have a member of this name.
        if isinstance(body, dict) and isinstance(body.get("errorMessage"), str):
            raise FunctionFailed(body, response.status, response.headers)
        if response.status >= 400:
            raise RuntimeError(f"status {response.status}: {body}")
        return body
