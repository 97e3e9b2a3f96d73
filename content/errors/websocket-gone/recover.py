from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from urllib.error import HTTPError
from urllib.parse import quote
from urllib.request import Request, urlopen


def deliver(base: str, sign: Callable[[Request], Request], body: bytes, id: str, *more: str) -> dict[str, str]:
    """Sends to every connection; none stops the others. Gives what became of each id: sent, gone, or why it failed.
    Forget the gone ones if any was sent; if everybody is gone, look at the endpoint first.
    `sign` signs for execute-api, as the SDK does by itself."""

    def post(one: str) -> str:
        # An id ends in an equals sign, which has to be encoded.
        request = Request(f"{base}/%40connections/{quote(one, safe='')}", body, method="POST")
        try:
            urlopen(sign(request), timeout=10).close()
            return "sent"
        except HTTPError as error:
            return "gone" if error.code == 410 else f"{error.code} {error.headers['x-amzn-ErrorType']}"
        except OSError as error:
            return str(error)

    ids = [id, *more]
    with ThreadPoolExecutor(max_workers=16) as pool:
        return dict(zip(ids, pool.map(post, ids)))
