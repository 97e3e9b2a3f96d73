import base64
import json
import time
import urllib.error
import urllib.request

LEEWAY_SECONDS = 60


def seconds_left(jwt: str) -> float:
    payload = jwt.split(".")[1]
    claims = json.loads(base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4)))
    return claims["exp"] - time.time()


class TokenClient:
    """Renews its token before it ends, and once more if a 401 comes all the same."""

    def __init__(self, renew):
        self._renew = renew
        self._token = None

    def open(self, request: urllib.request.Request):
        try:
            return self._send(request)
        except urllib.error.HTTPError as error:
            if error.code != 401:
                raise
            self._token = None
            return self._send(request)

    def _send(self, request):
        if self._token is None or seconds_left(self._token) < LEEWAY_SECONDS:
            self._token = self._renew()
        request.add_header("Authorization", self._token)
        return urllib.request.urlopen(request)
