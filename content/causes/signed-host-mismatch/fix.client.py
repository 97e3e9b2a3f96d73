from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.httpsession import URLLib3Session
from botocore.session import get_session


def get_orders(url: str, region: str) -> bytes:
    credentials = get_session().get_credentials().get_frozen_credentials()
    # The host is taken from this URL, so sign the URL that you call:
    # https://api.example.com/v1/orders
    request = AWSRequest(method="GET", url=url)
    SigV4Auth(credentials, "execute-api", region).add_auth(request)
    return URLLib3Session().send(request.prepare()).content
