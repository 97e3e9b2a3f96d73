import json

ALLOWED = {"https://app.example.com", "http://localhost:3000"}


def cors_headers(event):
    sent = {name.lower(): value for name, value in (event.get("headers") or {}).items()}
    origin = sent.get("origin")
    if origin not in ALLOWED:
        return {"Vary": "Origin"}
    return {
        "Access-Control-Allow-Origin": origin,
        "Access-Control-Allow-Methods": "GET,POST",
        "Access-Control-Allow-Headers": "authorization,content-type",
        "Vary": "Origin",
    }


def handler(event, context):
    headers = cors_headers(event)
    if event["httpMethod"] == "OPTIONS":
        return {"statusCode": 204, "headers": headers, "body": ""}
    return {"statusCode": 200, "headers": headers, "body": json.dumps({"orders": []})}
