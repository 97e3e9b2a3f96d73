curl -sS -o /dev/null -w '%{http_code} %{redirect_url}\n' --max-time 10 "http://$HOST/"

curl -sS -o /dev/null -w '%{http_code}\n' --max-time 10 "https://$HOST/"
