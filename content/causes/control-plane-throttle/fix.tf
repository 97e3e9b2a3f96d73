# And: terraform apply -parallelism=1
provider "aws" {
  region      = "eu-west-1"
  retry_mode  = "adaptive"
  max_retries = 25
}
