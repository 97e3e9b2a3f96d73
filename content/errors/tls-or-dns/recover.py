import random
import socket
import ssl
import time
from http.client import HTTPResponse
from itertools import count
from urllib.error import HTTPError, URLError
from urllib.request import Request, urlopen

STEPS = [
    (socket.gaierror, "the name"),
    (ssl.SSLCertVerificationError, "the certificate"),
    (ssl.SSLError, "TLS"),
    (OSError, "the connection"),
]


def _can_pass(reason: OSError) -> bool:
    """These can pass, and come before anything is sent."""
    is_busy = isinstance(reason, socket.gaierror) and reason.errno == socket.EAI_AGAIN
    return is_busy or isinstance(reason, (ConnectionRefusedError, TimeoutError))


def send(request: Request) -> HTTPResponse | HTTPError:
    """Gives any HTTP answer, whatever its status."""
    for attempt in count(1):
        try:
            return urlopen(request, timeout=10)
        except HTTPError as answer:
            return answer
        except URLError as error:
            reason = error.reason if isinstance(error.reason, OSError) else error
            step = next(name for kind, name in STEPS if isinstance(reason, kind))
            if attempt == 4 or not _can_pass(reason):
                raise ConnectionError(f"{step} failed, {request.host}: {reason}") from error
            time.sleep(random.uniform(0.5, 1.5) * 2**attempt / 2)
