import json
import os
import urllib.request

API_KEY = os.environ["API_KEY"].strip()
if not API_KEY:
    raise SystemExit("The API key is not set.")


def list_orders(base_url: str) -> object:
    request = urllib.request.Request(f"{base_url}/orders", headers={"x-api-key": API_KEY})
    with urllib.request.urlopen(request, timeout=10) as response:
        return json.load(response)
