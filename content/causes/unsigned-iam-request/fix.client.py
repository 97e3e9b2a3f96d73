"""Calls an IAM-protected route: botocore signs, urllib sends."""
import urllib.request

import botocore.session
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest


def call(method: str, url: str, region: str, body: str = "") -> bytes:
    # Set here, so that it is signed: urllib would add another one by itself.
    headers = {"Content-Type": "application/json"}
    request = AWSRequest(method=method, url=url, data=body, headers=headers)
    credentials = botocore.session.get_session().get_credentials().get_frozen_credentials()
    SigV4Auth(credentials, "execute-api", region).add_auth(request)

    signed = request.prepare()
    outgoing = urllib.request.Request(
        signed.url, method=method, headers=dict(signed.headers), data=body.encode() or None
    )
    with urllib.request.urlopen(outgoing, timeout=10) as response:
        return response.read()


print(call("GET", "https://a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com/prod/orders", "eu-west-1"))
