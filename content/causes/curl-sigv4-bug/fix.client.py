"""python3 call.py METHOD URL REGION [BODY]: a signed call without curl (pip install botocore)."""

import sys

from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.httpsession import URLLib3Session
from botocore.session import get_session


def call(method: str, url: str, region: str, body: str = "") -> str:
    credentials = get_session().get_credentials().get_frozen_credentials()
    headers = {"Content-Type": "application/json"} if body else {}
    request = AWSRequest(method=method, url=url, data=body.encode(), headers=headers)
    SigV4Auth(credentials, "execute-api", region).add_auth(request)
    response = URLLib3Session().send(request.prepare())
    return f"{response.status_code}\n{response.text}"


if __name__ == "__main__":
    print(call(*sys.argv[1:]))
