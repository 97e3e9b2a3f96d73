aws configure list

printf '%s' "$AWS_SECRET_ACCESS_KEY" | wc -c

aws sts get-caller-identity
