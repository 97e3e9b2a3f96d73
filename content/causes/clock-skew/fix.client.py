"""python3 clock.py URL: stops if this machine's clock is too far from the API's."""

import sys
import time
import urllib.error
import urllib.request
from email.utils import parsedate_to_datetime

LIMIT_SECONDS = 60


def clock_offset(url: str) -> float:
    request = urllib.request.Request(url, method="HEAD")
    try:
        headers = urllib.request.urlopen(request, timeout=5).headers
    except urllib.error.HTTPError as refusal:
        headers = refusal.headers  # A refusal tells the time as well.
    return time.time() - parsedate_to_datetime(headers["Date"]).timestamp()


if __name__ == "__main__":
    offset = clock_offset(sys.argv[1])
    if abs(offset) > LIMIT_SECONDS:
        sys.exit(f"This machine's clock is off by {offset:+.0f} seconds.")
