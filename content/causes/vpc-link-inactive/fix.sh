# The path that leads through the link; with a stage other than $default it begins with the stage.
printf '%s\n' "{\"Type\": \"HTTPS\", \"FullyQualifiedDomainName\": \"$HOST\", \"Port\": 443, \"ResourcePath\": \"/health\",
  \"EnableSNI\": true, \"RequestInterval\": 30, \"FailureThreshold\": 3,
  \"Regions\": [\"us-east-1\", \"us-west-2\", \"eu-west-1\"]}" > check.json
aws route53 create-health-check --caller-reference orders-vpc-link --health-check-config file://check.json
