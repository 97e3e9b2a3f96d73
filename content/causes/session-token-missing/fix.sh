# Puts id, secret and token of your current profile or role into this shell, together.
eval "$(aws configure export-credentials --format env)"

aws sts get-caller-identity
