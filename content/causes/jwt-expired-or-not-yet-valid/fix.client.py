import base64
import json
import time

LEEWAY_SECONDS = 60
LONGEST_WAIT_SECONDS = 10


def times_of(jwt: str) -> dict:
    payload = jwt.split(".")[1]
    return json.loads(base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4)))


class TokenSource:
    """Hands out a token that is valid now: renews it before its end, waits for its beginning."""

    def __init__(self, renew):
        self._renew = renew
        self._token = None

    def token(self) -> str:
        if self._token is None or self._ends_soon():
            self._token = self._renew()
        times = times_of(self._token)
        wait = max(times.get("nbf", 0), times.get("iat", 0)) + 1 - time.time()
        if wait > LONGEST_WAIT_SECONDS:
            raise RuntimeError(f"the token is valid in {wait:.0f} s only")
        if wait > 0:
            time.sleep(wait)
        return self._token

    def _ends_soon(self) -> bool:
        end = times_of(self._token).get("exp")
        return end is not None and end - time.time() < LEEWAY_SECONDS
