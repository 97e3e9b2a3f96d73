aws configure export-credentials --format process | jq -r .Expiration

date -u +%Y-%m-%dT%H:%M:%SZ

aws sts get-caller-identity
