date -u

curl -sSI "https://$HOST/" | grep -i '^date:'
