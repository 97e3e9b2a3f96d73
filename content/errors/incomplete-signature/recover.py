import base64
import hashlib
import re
from urllib.error import HTTPError
from urllib.parse import urlsplit
from urllib.request import Request, urlopen

PARTS = {"Credential", "Signature", "SignedHeaders", "X-Amz-Date", "Date", "Host", ":authority"}


def hash_of(text: str) -> str:
    return base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


def redact(message: str) -> str:
    """Older answers repeat the header, token included: keep only the names of the parts of a signature."""
    quoted = re.sub("'([^']*)'", lambda found: found[0] if found[1] in PARTS else "'…'", message)
    return re.sub(r"(?s)Authorization=.*", "Authorization=…", quoted)


class SignatureUnreadable(Exception):
    """The gateway read the Authorization header as an AWS signature. Never retry the same request."""

    # True proves that the header arrived as it was sent; False proves nothing.
    arrived_unchanged = False


def send(url: str, method: str, authorization: str) -> bytes:
    try:
        with urlopen(Request(url, headers={"Authorization": authorization}, method=method), timeout=10) as response:
            return response.read()
    except HTTPError as error:
        if error.headers.get("x-amzn-ErrorType", "").partition(":")[0] != "IncompleteSignatureException":
            raise
        # Never the first word as it is: a bare key would be all of it.
        known = re.match("(AWS4-HMAC-SHA256|Bearer|Basic) ", authorization)
        scheme = known[1] if known else "foreign"
        hint = "the signature header is damaged, or no route matched"
        if scheme != "AWS4-HMAC-SHA256":
            hint = f"no route for {method} {urlsplit(url).path}, or an IAM method that got a {scheme} credential"
        message = error.read().decode(errors="replace")
        ids = error.headers.get("x-amzn-RequestId"), error.headers.get("x-amz-apigw-id")
        refusal = SignatureUnreadable(f"{hint}: {redact(message)} {ids}")
        # AWS does not say whether it hashes the whole value or the part that it could not read.
        parts = [authorization, *re.split(r"[ ,]+", authorization)]
        refusal.arrived_unchanged = any(hash_of(part) in message for part in parts)
        raise refusal from error
