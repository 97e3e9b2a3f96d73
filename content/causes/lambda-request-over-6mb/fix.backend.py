import json
import os
import uuid

import boto3

s3 = boto3.client("s3")


def handler(event, context):
    """POST /uploads: a URL that takes one file for five minutes."""
    key = f"uploads/{uuid.uuid4()}"
    url = s3.generate_presigned_url(
        "put_object", Params={"Bucket": os.environ["UPLOADS"], "Key": key}, ExpiresIn=300
    )
    return {
        "statusCode": 200,
        "headers": {"content-type": "application/json"},
        "body": json.dumps({"url": url, "key": key}),
    }
