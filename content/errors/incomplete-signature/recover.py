from urllib.error import HTTPError
from urllib.parse import urlsplit
from urllib.request import Request, urlopen


class SignatureUnreadable(Exception):
    """The gateway read the Authorization header as an AWS signature. Never retry."""


PARTS = ["Credential", "Signature", "SignedHeaders", "Date", "Host"]


def send(request: Request) -> bytes:
    try:
        with urlopen(request, timeout=10) as response:
            return response.read()
    except HTTPError as error:
        headers = error.headers
        if not headers.get("x-amzn-ErrorType", "").startswith("IncompleteSignatureException"):
            raise
        hint = f"no such route, or an IAM method: {request.get_method()} {urlsplit(request.full_url).path}"
        if request.get_header("Authorization", "").startswith("AWS4-HMAC-SHA256 "):
            hint = f"the signature header is damaged, or {hint}"
        # Only known names, never the message itself: it can repeat the header, token included.
        message = error.read().decode(errors="replace")
        named = [part for part in PARTS if f"'{part}'" in message]
        ids = [headers["x-amzn-RequestId"], headers["x-amz-apigw-id"]]
        raise SignatureUnreadable(f"{hint} {named} {ids}") from None
