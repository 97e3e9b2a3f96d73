import json

from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.httpsession import URLLib3Session
from botocore.session import get_session


def post_order(url: str, order: dict, region: str) -> bytes:
    credentials = get_session().get_credentials().get_frozen_credentials()
    # Serialised once: the bytes that are hashed are the bytes that are sent.
    body = json.dumps(order).encode()
    headers = {"Content-Type": "application/json"}
    request = AWSRequest(method="POST", url=url, data=body, headers=headers)
    SigV4Auth(credentials, "execute-api", region).add_auth(request)
    # prepare() hands over exactly what was signed.
    return URLLib3Session().send(request.prepare()).content
