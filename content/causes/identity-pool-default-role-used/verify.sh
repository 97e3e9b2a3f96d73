aws sts get-caller-identity --query Arn --output text
