import json
import os

import boto3

# This function's role needs lambda:InvokeFunction on the worker.
worker = boto3.client("lambda")


def handler(event, context):
    """Takes the order, starts the worker without waiting for it, and answers at once."""
    job = context.aws_request_id
    worker.invoke(
        FunctionName=os.environ["WORKER"],
        InvocationType="Event",
        Payload=json.dumps({"job": job, "order": event.get("body")}),
    )
    return {
        "statusCode": 202,
        "headers": {"content-type": "application/json", "location": f"/jobs/{job}"},
        "body": json.dumps({"job": job}),
    }
