from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.httpsession import URLLib3Session
from botocore.session import get_session

# One session for the whole run: its credentials renew themselves.
CREDENTIALS = get_session().get_credentials()


def get_orders(url: str, region: str) -> bytes:
    # Frozen anew for each request; a frozen copy that is kept grows old.
    credentials = CREDENTIALS.get_frozen_credentials()
    request = AWSRequest(method="GET", url=url)
    SigV4Auth(credentials, "execute-api", region).add_auth(request)
    return URLLib3Session().send(request.prepare()).content
