from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.httpsession import URLLib3Session
from botocore.session import get_session

# The same for every API, whatever its host name is.
SERVICE = "execute-api"


def get_orders(url: str, region: str) -> bytes:
    credentials = get_session().get_credentials().get_frozen_credentials()
    request = AWSRequest(method="GET", url=url)
    SigV4Auth(credentials, SERVICE, region).add_auth(request)
    return URLLib3Session().send(request.prepare()).content
