import functools
import json
import logging


class Problem(Exception):
    """An error that the caller may see: a stable code and a status that fits."""

    def __init__(self, status: int, code: str, detail: str):
        super().__init__(detail)
        self.status, self.code, self.detail = status, code, detail


def with_problems(handle):
    """Nothing leaves the handler as an exception, so the gateway never has to answer for it."""

    @functools.wraps(handle)
    def handler(event, context):
        request_id = event["requestContext"]["requestId"]
        try:
            return handle(event, context)
        except Exception as error:
            logging.exception("request %s failed", request_id)
            problem = error if isinstance(error, Problem) else Problem(500, "internal", "An unexpected error.")
            body = {
                "title": problem.code,
                "status": problem.status,
                "detail": problem.detail,
                "request_id": request_id,
            }
            headers = {"content-type": "application/problem+json"}
            return {"statusCode": problem.status, "headers": headers, "body": json.dumps(body)}

    return handler
