from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.httpsession import URLLib3Session
from botocore.session import get_session


def get_orders(url: str, region: str) -> bytes:
    credentials = get_session().get_credentials().get_frozen_credentials()
    # Hand over the whole URL: AWSRequest splits it into path and query string by itself.
    request = AWSRequest(method="GET", url=url)
    SigV4Auth(credentials, "execute-api", region).add_auth(request)
    return URLLib3Session().send(request.prepare()).content
