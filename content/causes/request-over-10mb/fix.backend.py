import json
import os
import uuid

import boto3
from botocore.config import Config

region = os.environ["AWS_REGION"]
# The Region's own host: the global one may redirect, and a browser doesn't follow that in an upload.
s3 = boto3.client(
    "s3",
    region_name=region,
    endpoint_url=f"https://s3.{region}.amazonaws.com",
    config=Config(signature_version="s3v4", s3={"addressing_style": "virtual"}),
)


def handler(event, context):
    """Answers with a URL that takes one upload within five minutes."""
    key = f"incoming/{uuid.uuid4()}"
    content_type = "application/octet-stream"
    url = s3.generate_presigned_url(
        "put_object",
        Params={"Bucket": os.environ["UPLOADS"], "Key": key, "ContentType": content_type},
        ExpiresIn=300,
    )
    # Pages need the CORS headers of your API here as well.
    body = {"url": url, "key": key, "contentType": content_type}
    return {"statusCode": 200, "headers": {"content-type": "application/json"}, "body": json.dumps(body)}
