import json


def authorize(event, decide):
    """A TOKEN authorizer. `decide` checks the token and returns (user, allowed, reason)."""
    token = event["authorizationToken"].removeprefix("Bearer ")
    user, allowed, reason = decide(token)
    print(json.dumps({"methodArn": event["methodArn"], "user": user, "allowed": allowed, "reason": reason}))

    api, stage = event["methodArn"].split("/")[:2]
    return {
        "principalId": user,
        "policyDocument": {
            "Version": "2012-10-17",
            "Statement": [
                {
                    "Action": "execute-api:Invoke",
                    "Effect": "Allow" if allowed else "Deny",
                    "Resource": f"{api}/{stage}/*",
                }
            ],
        },
        "context": {"reason": reason},
    }
