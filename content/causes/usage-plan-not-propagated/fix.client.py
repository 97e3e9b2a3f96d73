import time
import urllib.error
import urllib.request


def wait_for_key(url, key, patience=180):
    """Wait until the gateway accepts a key that was just made. `url` is a call that only reads."""
    end = time.monotonic() + patience
    pause = 2
    while True:
        request = urllib.request.Request(url, headers={"x-api-key": key})
        try:
            urllib.request.urlopen(request, timeout=10).close()
            return
        except urllib.error.HTTPError as error:
            error.close()
            if error.code != 403:
                return
        if time.monotonic() + pause > end:
            raise TimeoutError("the API key is still refused: check its usage plan")
        time.sleep(pause)
        pause = min(pause * 2, 20)
