import functools
import logging

log = logging.getLogger()


def with_policy(authorize):
    """REST and WebSocket APIs, and HTTP APIs in format 1.0: an unexpected error becomes a Deny."""

    @functools.wraps(authorize)
    def handler(event, context):
        try:
            return authorize(event, context)
        except Exception as error:
            log.exception("authorizer failed for %s", event.get("methodArn"))
            # The one text that makes a 401; an HTTP API does not know it.
            if str(error) == "Unauthorized":
                raise
            deny = {"Action": "execute-api:Invoke", "Effect": "Deny", "Resource": event.get("methodArn", "*")}
            return {
                "principalId": "unknown",
                "policyDocument": {"Version": "2012-10-17", "Statement": [deny]},
            }

    return handler


def with_simple_response(authorize):
    """HTTP APIs in format 2.0 with simple responses."""

    @functools.wraps(authorize)
    def handler(event, context):
        try:
            return authorize(event, context)
        except Exception:
            log.exception("authorizer failed for %s", event.get("routeArn"))
            return {"isAuthorized": False}

    return handler
