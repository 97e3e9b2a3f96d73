import functools
import json
import logging


def guarded(handle):
    """Turns whatever the handler raises into an answer of its own; the reason goes to the log only."""

    @functools.wraps(handle)
    def handler(event, context):
        try:
            return handle(event, context)
        except Exception:
            logging.exception("the handler failed")
            body = {"error": "internal", "requestId": context.aws_request_id}
            return {
                "statusCode": 500,
                "headers": {"content-type": "application/json"},
                "body": json.dumps(body),
            }

    return handler
