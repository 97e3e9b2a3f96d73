from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.httpsession import URLLib3Session
from botocore.session import get_session


def get_orders(url: str, region: str) -> bytes:
    credentials = get_session().get_credentials().get_frozen_credentials()
    request = AWSRequest(method="GET", url=url)
    # add_auth writes the Authorization header; a bearer token has no place in it.
    SigV4Auth(credentials, "execute-api", region).add_auth(request)
    return URLLib3Session().send(request.prepare()).content
