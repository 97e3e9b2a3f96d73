import json
import os
import uuid

import boto3
from botocore.config import Config

LARGEST = 4_000_000  # the rest is room for the escapes when Lambda writes the body into its answer
# Signature version 4 and the Region's own host: boto3 signs links otherwise if nobody asks.
s3 = boto3.client("s3", config=Config(signature_version="s3v4", s3={"addressing_style": "virtual"}))


def answer(result):
    """Small results as they are, large ones as a link that works for five minutes."""
    body = json.dumps(result)
    if len(body.encode()) <= LARGEST:
        headers = {"content-type": "application/json"}
        return {"statusCode": 200, "headers": headers, "body": body}

    place = {"Bucket": os.environ["RESULTS"], "Key": f"results/{uuid.uuid4()}.json"}
    s3.put_object(**place, Body=body.encode(), ContentType="application/json")
    url = s3.generate_presigned_url("get_object", Params=place, ExpiresIn=300)
    return {"statusCode": 303, "headers": {"location": url}, "body": ""}
