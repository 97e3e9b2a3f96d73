"""Signs requests with botocore: one JSON object a line in, one out, until the input ends."""

import base64
import datetime
import json
import sys

import botocore.auth
from botocore.awsrequest import AWSRequest
from botocore.compat import HTTPHeaders
from botocore.credentials import Credentials

now = None
botocore.auth.get_current_datetime = lambda *_: now


def answer(job):
    """Canonical request, string to sign and signature of one request."""
    global now
    now = datetime.datetime.strptime(job["time"], "%Y%m%dT%H%M%SZ")
    headers = HTTPHeaders()
    for name, value in job["headers"]:
        headers[name] = value
    credentials = Credentials(*job["credentials"])
    params = job["params"]
    request = AWSRequest(
        method=job["method"],
        url=job["url"],
        data=base64.b64decode(job["body"]),
        # The header form takes pairs that may repeat; the query form wants a dictionary.
        params=dict(params) if job["presign"] else [tuple(pair) for pair in params],
    )
    request.headers = headers
    if job["presign"]:
        signer = botocore.auth.SigV4QueryAuth(credentials, job["service"], job["region"], expires=job["expires"])
    else:
        signer = botocore.auth.SigV4Auth(credentials, job["service"], job["region"])
    kept = {}
    make = signer.string_to_sign

    def string_to_sign(given, canonical):
        kept["canonicalRequest"] = canonical
        kept["stringToSign"] = make(given, canonical)
        return kept["stringToSign"]

    signer.string_to_sign = string_to_sign
    sign = signer.signature

    def signature(text, given):
        kept["signature"] = sign(text, given)
        return kept["signature"]

    signer.signature = signature
    signer.add_auth(request)
    return kept


for line in sys.stdin:
    print(json.dumps(answer(json.loads(line))), flush=True)
