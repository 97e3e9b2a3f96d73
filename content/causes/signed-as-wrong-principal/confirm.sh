aws sts get-caller-identity

aws configure list

env | grep '^AWS_' | cut -d= -f1
