from urllib.parse import quote

from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.httpsession import URLLib3Session
from botocore.session import get_session


def get_item(origin: str, segments: list[str], region: str) -> bytes:
    # Encoded once here, for the wire. SigV4Auth does the second round; S3SigV4Auth would not.
    path = "/".join(quote(segment, safe="") for segment in segments)
    credentials = get_session().get_credentials().get_frozen_credentials()
    request = AWSRequest(method="GET", url=f"{origin}/{path}")
    SigV4Auth(credentials, "execute-api", region).add_auth(request)
    return URLLib3Session().send(request.prepare()).content
