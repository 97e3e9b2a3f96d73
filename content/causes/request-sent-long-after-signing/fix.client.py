import time

from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.httpsession import URLLib3Session
from botocore.session import get_session

CREDENTIALS = get_session().get_credentials()


def get_orders(url: str, region: str, attempts: int = 4):
    for attempt in range(1, attempts + 1):
        # Inside the loop: each attempt has a signature of its own.
        request = AWSRequest(method="GET", url=url)
        SigV4Auth(CREDENTIALS.get_frozen_credentials(), "execute-api", region).add_auth(request)
        response = URLLib3Session().send(request.prepare())
        again = response.status_code == 429 or response.status_code >= 500
        if not again or attempt == attempts:
            return response
        time.sleep(2**attempt)
