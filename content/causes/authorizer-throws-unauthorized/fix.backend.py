import json


def authorize(event, verify):
    """`verify` checks the token and returns the caller's id, or raises with the reason.

    A TOKEN authorizer. A REQUEST one, as on every WebSocket API, reads headers or queryStringParameters.
    """
    try:
        caller = verify(event["authorizationToken"].removeprefix("Bearer "))
    except Exception as reason:
        print(json.dumps({"methodArn": event["methodArn"], "reason": str(reason)}))
        # Exactly this word makes a 401; any other text makes a 500.
        raise Exception("Unauthorized") from None
    api, stage = event["methodArn"].split("/")[:2]
    allow = {"Action": "execute-api:Invoke", "Effect": "Allow", "Resource": f"{api}/{stage}/*"}
    return {
        "principalId": caller,
        "policyDocument": {"Version": "2012-10-17", "Statement": [allow]},
    }
