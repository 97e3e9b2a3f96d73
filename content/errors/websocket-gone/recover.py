from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from urllib.error import HTTPError, URLError
from urllib.parse import quote
from urllib.request import Request, urlopen


@dataclass
class _Delivery:
    sent: int = 0
    gone: list[str] = field(default_factory=list)
    """Forget these ids if `sent` isn't 0; if everybody is gone, look at the endpoint first."""
    failed: dict[str, str] = field(default_factory=dict)


def deliver(base: str, sign: Callable[[Request], Request], body: bytes, id: str, *more: str) -> _Delivery:
    """Sends to every connection; none stops the others. `sign` signs for execute-api, as the SDK does by itself."""
    delivery = _Delivery()

    def post(one: str) -> None:
        # An id ends in an equals sign.
        request = Request(f"{base}/%40connections/{quote(one, safe='')}", body, method="POST")
        try:
            urlopen(sign(request), timeout=10).close()
            delivery.sent += 1
        except HTTPError as error:
            if error.code == 410:
                delivery.gone.append(one)
            else:
                delivery.failed[one] = f"{error.code} {error.headers['x-amzn-ErrorType']}"
        except (URLError, TimeoutError) as error:
            delivery.failed[one] = str(error)

    with ThreadPoolExecutor(max_workers=16) as pool:
        list(pool.map(post, [id, *more]))
    return delivery
