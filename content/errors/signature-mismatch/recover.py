import json
import re
import urllib.error
import urllib.request
from http.client import HTTPResponse

PRINTED = re.compile(r"Canonical String for this request should have been\n'(.*?)'\n\nThe String-to-Sign", re.S)


class SignatureMismatch(Exception):
    """The request that arrived is not the one that was signed, or the secret is wrong. Never retry."""


def parts_of(canonical: str) -> dict[str, str]:
    parts = dict(zip(("method", "path", "query string"), canonical.split("\n")))
    for line in canonical.split("\n")[3:]:
        name = f"header {line.split(':')[0]}" if ":" in line else "header names or body hash"
        parts[name] = parts.get(name, "") + line
    return parts


def explain(message: str, signed: str) -> str:
    """Names what differs, and no values: headers and query string can hold secrets."""
    found = PRINTED.search(message)
    if not found:
        return "AWS printed no canonical string"
    own, aws = parts_of(signed), parts_of(found[1])
    different = [name for name in {**own, **aws} if own.get(name) != aws.get(name)]
    return ", ".join(different) or "nothing differs, so the secret is not the one of this access key id"


def send(signed: urllib.request.Request, canonical: str) -> HTTPResponse:
    """Sends what was signed. `canonical` is the canonical request that the signer made."""
    try:
        return urllib.request.urlopen(signed, timeout=10)
    except urllib.error.HTTPError as error:
        if not error.headers.get("x-amzn-ErrorType", "").startswith("InvalidSignatureException"):
            raise
        message = json.loads(error.read()).get("message", "")
        ids = f"{error.headers.get('x-amzn-RequestId')}, {error.headers.get('x-amz-apigw-id')}"
        raise SignatureMismatch(f"{message.split('. ')[0]}: {explain(message, canonical)} ({ids})") from None
