# A profile that assumes the role with access, starting from your default credentials.
aws configure set role_arn arn:aws:iam::"$ACCOUNT_ID":role/"$ROLE_NAME" --profile orders-client

aws configure set source_profile default --profile orders-client

# --profile wins over variables that are still exported.
aws sts get-caller-identity --profile orders-client
