from urllib.parse import quote, urlencode

from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.httpsession import URLLib3Session
from botocore.session import get_session


def get_orders(url: str, params: list[tuple[str, str]], region: str) -> bytes:
    # quote_via=quote sends %20 for a space. SigV4Auth sorts what it finds in the URL, but does
    # not encode it again. AWSRequest(params=…) would sign %20 and send +.
    query = urlencode(params, quote_via=quote)
    credentials = get_session().get_credentials().get_frozen_credentials()
    request = AWSRequest(method="GET", url=f"{url}?{query}")
    SigV4Auth(credentials, "execute-api", region).add_auth(request)
    return URLLib3Session().send(request.prepare()).content
