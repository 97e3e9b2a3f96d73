import random
import time
import urllib.error
import urllib.request

REPEATABLE = {429, 502, 503, 504}


def get(url, headers=None, tries=5, first=0.2, longest=10.0):
    """Call again after 429 and passing 5xx, after a random part of a longer pause. For calls that read."""
    attempt = 0
    while True:
        attempt += 1
        request = urllib.request.Request(url, headers=headers or {})
        try:
            with urllib.request.urlopen(request, timeout=30) as response:
                return response.read()
        except urllib.error.HTTPError as error:
            kind = error.headers.get("x-amzn-errortype", "")
            asked = error.headers.get("retry-after", "")
            error.close()
            if error.code not in REPEATABLE or attempt >= tries:
                raise
            if kind.startswith("LimitExceeded"):
                raise
        pause = min(longest, first * 2**attempt) * random.random()
        time.sleep(int(asked) if asked.isdigit() else pause)
