aws configure set retry_mode adaptive
aws configure set max_attempts 10
