# The method's Lambda authorizer, of type REQUEST, for the key source AUTHORIZER.
# Identity source: the header apikey, so that the cache keeps the callers apart.
# Only for methods that require a key: the gateway checks its value, this function doesn't.
def handler(event, context):
    headers = {name.lower(): value for name, value in (event.get("headers") or {}).items()}
    key = headers.get("apikey")
    if not key:
        raise Exception("Unauthorized")

    # The whole stage, because the answer is cached for other methods too.
    stage = "/".join(event["methodArn"].split("/")[:2])
    statement = {"Effect": "Allow", "Action": "execute-api:Invoke", "Resource": f"{stage}/*"}
    return {
        "principalId": "client",
        "policyDocument": {"Version": "2012-10-17", "Statement": [statement]},
        "usageIdentifierKey": key,
    }
