from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.httpsession import URLLib3Session
from botocore.session import get_session


def get_orders(url: str, region: str) -> bytes:
    # The frozen copy holds id, secret and token of the same moment.
    credentials = get_session().get_credentials().get_frozen_credentials()
    if credentials.access_key.startswith("ASIA") and not credentials.token:
        raise RuntimeError("temporary credentials without their session token")
    request = AWSRequest(method="GET", url=url)
    # Given a token, SigV4Auth adds and signs X-Amz-Security-Token by itself.
    SigV4Auth(credentials, "execute-api", region).add_auth(request)
    return URLLib3Session().send(request.prepare()).content
