import json
import os
import uuid

import boto3
from botocore.config import Config

# Signature version 4 and the Region's own host: boto3 signs upload URLs otherwise if nobody asks.
s3 = boto3.client("s3", config=Config(signature_version="s3v4", s3={"addressing_style": "virtual"}))


def handler(event, context):
    """POST /uploads: a URL that takes one file for five minutes."""
    key = f"uploads/{uuid.uuid4()}"
    content_type = "application/octet-stream"
    url = s3.generate_presigned_url(
        "put_object",
        Params={"Bucket": os.environ["UPLOADS"], "Key": key, "ContentType": content_type},
        ExpiresIn=300,
    )
    body = {"url": url, "key": key, "contentType": content_type}
    return {"statusCode": 200, "headers": {"content-type": "application/json"}, "body": json.dumps(body)}
