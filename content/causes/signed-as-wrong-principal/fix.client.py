from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.httpsession import URLLib3Session
from botocore.session import Session

EXPECTED_ROLE = "assumed-role/orders-client/"


def get_orders(url: str, region: str) -> bytes:
    session = Session(profile="orders-client")
    arn = session.create_client("sts", region_name=region).get_caller_identity()["Arn"]
    if EXPECTED_ROLE not in arn:
        raise RuntimeError(f"signing as {arn}")

    request = AWSRequest(method="GET", url=url)
    credentials = session.get_credentials().get_frozen_credentials()
    SigV4Auth(credentials, "execute-api", region).add_auth(request)
    return URLLib3Session().send(request.prepare()).content
