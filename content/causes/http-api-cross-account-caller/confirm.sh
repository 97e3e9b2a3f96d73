aws sts get-caller-identity --query '{account: Account, caller: Arn}'
