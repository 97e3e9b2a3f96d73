import os

from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials
from botocore.httpsession import URLLib3Session


def secret(name: str) -> str:
    value = os.environ.get(name, "").strip()
    if not value or len(value.split()) > 1:
        raise RuntimeError(f"{name} is empty or has white space in it")
    return value


def get_orders(url: str, region: str) -> bytes:
    token = os.environ.get("AWS_SESSION_TOKEN", "").strip() or None
    credentials = Credentials(secret("AWS_ACCESS_KEY_ID"), secret("AWS_SECRET_ACCESS_KEY"), token)
    request = AWSRequest(method="GET", url=url)
    # add_auth builds the whole header.
    SigV4Auth(credentials, "execute-api", region).add_auth(request)
    return URLLib3Session().send(request.prepare()).content
