printf '%s' "$AWS_ACCESS_KEY_ID" | cut -c1-4

printf '%s' "$AWS_SESSION_TOKEN" | wc -c

aws sts get-caller-identity
