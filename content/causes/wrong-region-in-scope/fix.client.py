import re
from urllib.parse import urlsplit

from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.httpsession import URLLib3Session
from botocore.session import get_session


def region_of(url: str, configured: str | None = None) -> str:
    """The Region in the default endpoint's name; a custom domain has none there."""
    host = urlsplit(url).hostname or ""
    found = re.search(r"\.execute-api\.([a-z0-9-]+)\.", host)
    region = found.group(1) if found else configured
    if not region:
        raise ValueError(f"set the Region of the API behind {host}")
    return region


def get_orders(url: str, configured_region: str | None = None) -> bytes:
    credentials = get_session().get_credentials().get_frozen_credentials()
    request = AWSRequest(method="GET", url=url)
    region = region_of(url, configured_region)
    SigV4Auth(credentials, "execute-api", region).add_auth(request)
    return URLLib3Session().send(request.prepare()).content
