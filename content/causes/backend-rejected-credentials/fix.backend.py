import json

REFUSALS = {
    "key_missing": (401, "Send the header Authorization: Bearer KEY."),
    "key_unknown": (401, "No such key in this environment."),
    "key_revoked": (401, "The key was revoked. Make a new one."),
    "role_missing": (403, "The key lacks the role for this call."),
}


def refuse(code: str, request_id: str) -> dict:
    """An answer that nobody takes for the gateway's: own code, own page, own request id."""
    status, detail = REFUSALS[code]
    headers = {"content-type": "application/problem+json"}
    if status == 401:
        headers["www-authenticate"] = 'Bearer realm="orders"'
    body = {
        "type": f"https://example.com/errors/{code}",
        "title": code,
        "status": status,
        "detail": detail,
        "request_id": request_id,
    }
    return {"statusCode": status, "headers": headers, "body": json.dumps(body)}
