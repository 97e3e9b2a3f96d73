import re
import urllib.error
import urllib.request
from http.client import HTTPResponse

DENIAL = re.compile(r'User: (arn:\S+) is not authorized to perform: execute-api:Invoke[^"]*')


class InvokeDenied(Exception):
    """A good signature of an identity that may not call this method. Never retry with the same identity."""


def call(signed: urllib.request.Request, role: str) -> HTTPResponse:
    """Sends a signed request. `role` is the one that is meant to call the API."""
    try:
        return urllib.request.urlopen(signed, timeout=10)
    except urllib.error.HTTPError as error:
        if not error.headers.get("x-amzn-ErrorType", "").startswith("AccessDeniedException"):
            raise
        denial = DENIAL.search(error.read().decode())
        if not denial:
            raise
        finding = f"wrong credentials, expected the role {role}"
        if f":assumed-role/{role}/" in denial[1]:
            finding = "the right role, without the permission"
        ids = f"{error.headers.get('x-amzn-RequestId')}, {error.headers.get('x-amz-apigw-id')}"
        raise InvokeDenied(f"{finding}: {denial[0]} ({ids})") from None
