import contextlib
import json
import logging


class DependencyError(Exception):
    """A failure of something outside, named for the log and kept from the caller."""


@contextlib.contextmanager
def outside(dependency):
    """with outside("orders table"): item = table.get_item(Key={"id": order_id})"""
    try:
        yield
    except Exception as error:
        raise DependencyError(dependency) from error


def answer(error, request_id):
    """The answer in the application's own form: 503 says "later", 502 says "not mine"."""
    logging.error("request %s: %s failed: %r", request_id, error, error.__cause__)
    cause = str(error.__cause__).lower()
    status = 503 if "throttl" in cause or "too many requests" in cause else 502
    headers = {"content-type": "application/problem+json"}
    if status == 503:
        headers["retry-after"] = "5"
    body = {"title": "dependency_failed", "status": status, "request_id": request_id}
    return {"statusCode": status, "headers": headers, "body": json.dumps(body)}
