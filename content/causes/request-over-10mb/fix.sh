# Replaces the rules that the bucket has.
printf '%s\n' "{\"CORSRules\": [{\"AllowedOrigins\": [\"$ORIGIN\"], \"AllowedMethods\": [\"PUT\"],
  \"AllowedHeaders\": [\"content-type\"], \"MaxAgeSeconds\": 3000}]}" > cors.json
aws s3api put-bucket-cors --bucket example-orders-uploads --cors-configuration file://cors.json
