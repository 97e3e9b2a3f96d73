from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.httpsession import URLLib3Session
from botocore.session import get_session
from urllib3.filepost import encode_multipart_formdata


def upload(url: str, name: str, content: bytes, region: str) -> bytes:
    # Serialised before signing, boundary included.
    body, content_type = encode_multipart_formdata({"file": (name, content)})
    credentials = get_session().get_credentials().get_frozen_credentials()
    headers = {"Content-Type": content_type}
    request = AWSRequest(method="POST", url=url, data=body, headers=headers)
    SigV4Auth(credentials, "execute-api", region).add_auth(request)
    return URLLib3Session().send(request.prepare()).content
