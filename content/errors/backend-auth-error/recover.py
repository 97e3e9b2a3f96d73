import json
from urllib.error import HTTPError
from urllib.request import HTTPRedirectHandler, Request, build_opener


class NoRedirect(HTTPRedirectHandler):
    """A redirect to another host may go out without the key, so it has to be seen."""

    def redirect_request(self, *_: object) -> None:
        return None


class CredentialError(Exception):
    """401 or 403. A retry with the same key gets the same answer; at start-up, fail loudly."""

    def __init__(self, error: HTTPError) -> None:
        body = error.read().decode(errors="replace")
        try:
            fields = dict(json.loads(body))
        except (TypeError, ValueError):
            fields = {}
        # An HTTP API sends no error type; there the whole body is one of these two.
        plain = fields in ({"message": "Unauthorized"}, {"message": "Forbidden"})
        self.by = "gateway" if "x-amzn-ErrorType" in error.headers or plain else "application"
        gateway_id = error.headers.get("x-amzn-RequestId") or error.headers.get("apigw-requestid")
        reason = fields.get("error") or fields.get("detail") or body[:200]
        super().__init__(f"{error.code} by the {self.by}: {reason} ({gateway_id}, {fields.get('request_id')})")


class OrdersClient:
    def __init__(self, base: str, key: str) -> None:
        if not key or key in {"undefined", "null", "None"} or any(c.isspace() or c in "\"'" for c in key):
            raise ValueError("the key is empty or damaged")
        self.base, self.key = base.rstrip("/"), key
        self.opener = build_opener(NoRedirect)

    def send(self, method: str, path: str, body: bytes | None = None) -> bytes:
        headers = {"Authorization": f"Bearer {self.key}"}
        try:
            with self.opener.open(Request(self.base + path, body, headers, method=method), timeout=10) as response:
                return response.read()
        except HTTPError as error:
            if error.code not in (401, 403):
                raise
            raise CredentialError(error) from error

    def check(self) -> None:
        """At start-up, before traffic: proves key, header and every proxy on the way with one call that only reads."""
        self.send("GET", "/me")
