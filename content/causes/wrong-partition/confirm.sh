aws sts get-caller-identity --region "$REGION" --query Arn --output text

aws sts get-caller-identity --region us-east-1 --query Arn --output text
