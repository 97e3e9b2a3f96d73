def policy_for(user, method_arn, grants):
    """One policy with everything the caller may do, so that it may be cached for every method.

    policy_for("user-7", event["methodArn"], [("GET", "*"), ("POST", "orders")])
    """
    api, stage = method_arn.split("/")[:2]
    return {
        "principalId": user,
        "policyDocument": {
            "Version": "2012-10-17",
            "Statement": [
                {
                    "Action": "execute-api:Invoke",
                    "Effect": "Allow",
                    "Resource": [f"{api}/{stage}/{verb}/{path}" for verb, path in grants],
                }
            ],
        },
    }
