import re

import boto3


def endpoint_of(request_context, base_path=""):
    """The endpoint from the event of any route; `base_path` is the one of the custom domain's API mapping."""
    domain = request_context["domainName"]
    is_default = re.search(r"\.execute-api\.[a-z0-9-]+\.amazonaws\.com(\.cn)?$", domain)
    path = request_context["stage"] if is_default else base_path
    return f"https://{domain}/{path}" if path else f"https://{domain}"


def client_for(event):
    return boto3.client("apigatewaymanagementapi", endpoint_url=endpoint_of(event["requestContext"]))
