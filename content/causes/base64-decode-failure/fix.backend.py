import base64
import json


def text_answer(value):
    headers = {"content-type": "application/json"}
    return {"statusCode": 200, "headers": headers, "body": json.dumps(value), "isBase64Encoded": False}


def binary_answer(media_type, data):
    """The only place that sets the flag, and the one that encodes."""
    body = base64.b64encode(data).decode("ascii")
    headers = {"content-type": media_type}
    return {"statusCode": 200, "headers": headers, "body": body, "isBase64Encoded": True}
