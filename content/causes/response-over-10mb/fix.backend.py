import uuid
from wsgiref.simple_server import make_server

import boto3
from botocore.config import Config

# Signature version 4 and the Region's own host: boto3 signs links otherwise if nobody asks.
s3 = boto3.client("s3", config=Config(signature_version="s3v4", s3={"addressing_style": "virtual"}))
BUCKET = "example-orders-exports"


def orders_as_json() -> bytes:
    return b"[]"


def app(environ, start_response):
    """Puts the result into S3 and sends the caller there; the URL works for five minutes."""
    key = f"orders/{uuid.uuid4()}.json"
    s3.put_object(Bucket=BUCKET, Key=key, Body=orders_as_json(), ContentType="application/json")
    url = s3.generate_presigned_url("get_object", Params={"Bucket": BUCKET, "Key": key}, ExpiresIn=300)
    start_response("303 See Other", [("location", url), ("content-length", "0")])
    return []


if __name__ == "__main__":
    make_server("0.0.0.0", 8080, app).serve_forever()
