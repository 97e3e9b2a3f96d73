import urllib.request


class OrdersClient:
    """Fails when it is made without a key, so that no request ever leaves without one."""

    def __init__(self, base: str, key: str | None):
        if not key or not key.strip():
            raise ValueError("ORDERS_API_KEY is not set")
        self._base = base
        self._key = key.strip()

    def check(self) -> None:
        """Call this once at start: it proves key, header and every proxy on the way."""
        self.get("/account").close()

    def get(self, path: str):
        headers = {"Authorization": f"Bearer {self._key}"}
        return urllib.request.urlopen(urllib.request.Request(self._base + path, headers=headers))
