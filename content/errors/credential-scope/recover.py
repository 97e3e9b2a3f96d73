import json
import re
from http.client import HTTPResponse
from urllib.error import HTTPError
from urllib.request import Request, urlopen


class WrongScope(Exception):
    """The signature is for another Region, service or day. A matter of configuration: never retry."""


def scope_of(signed: Request) -> str:
    """20261122/eu-west-1/execute-api/aws4_request: no secret, unlike what stands around it."""
    found = re.search(r"Credential=[^/]+/([^,\s]+)", signed.get_header("Authorization", ""))
    return found[1] if found else "no scope"


def check_region(signed: Request) -> None:
    """A custom domain does not name its Region: make it a required setting there."""
    host = re.search(r"\.execute-api\.([\w-]+)\.amazonaws\.com", signed.host or "")
    if host and f"/{host[1]}/execute-api/" not in scope_of(signed):
        raise WrongScope(f"signed for {scope_of(signed)}, called in {host[1]}")


def send(signed: Request) -> HTTPResponse:
    check_region(signed)
    try:
        return urlopen(signed, timeout=10)
    except HTTPError as error:
        if not error.headers.get("x-amzn-ErrorType", "").startswith("InvalidSignatureException"):
            raise
        message = json.loads(error.read()).get("message", "")
        # Other texts are a signature that does not match, or a clock.
        if not re.match("Credential should|Date in Credential", message):
            raise
        ids = f"{error.headers['x-amzn-RequestId']}, {error.headers['x-amz-apigw-id']}"
        raise WrongScope(f"{message}Signed: {scope_of(signed)} ({ids})") from None
