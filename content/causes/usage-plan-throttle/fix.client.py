import threading
import time


class Bucket:
    """A token bucket: call take() before each request to stay under the plan's rate and burst."""

    def __init__(self, rate, burst):
        self._rate = rate
        self._burst = burst
        self._tokens = burst
        self._last = time.monotonic()
        self._lock = threading.Lock()

    def take(self):
        with self._lock:
            while True:
                now = time.monotonic()
                gained = (now - self._last) * self._rate
                self._tokens = min(self._burst, self._tokens + gained)
                self._last = now
                if self._tokens >= 1:
                    break
                time.sleep((1 - self._tokens) / self._rate)
            self._tokens -= 1
