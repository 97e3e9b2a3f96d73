from email.message import Message
from urllib.error import HTTPError
from urllib.parse import quote, urlsplit
from urllib.request import Request, urlopen

# The second is what the same mistake is called when the request carries an Authorization header.
NO_ROUTE = {"MissingAuthenticationTokenException", "IncompleteSignatureException"}


class RouteNotFound(Exception):
    """No route matched, or an IAM method was called unsigned. Never retry it."""

    def __init__(self, method: str, path: str, headers: Message) -> None:
        super().__init__(f"the gateway has no {method} {path}, or wants it signed")
        self.request_id = headers.get("x-amzn-RequestId")
        self.gateway_id = headers.get("x-amz-apigw-id")


class ApiClient:
    """`base` is the invoke URL with its stage, or a custom domain with its base path."""

    def __init__(self, base: str) -> None:
        parts = urlsplit(base)
        if ".execute-api." in parts.netloc and not parts.path.strip("/"):
            raise ValueError(f"{base} names no stage")
        self.base = base.rstrip("/")

    def send(self, method: str, *segments: str, body: bytes | None = None) -> bytes:
        if not all(segments):
            raise ValueError(f"an empty segment in {segments}")
        path = "/".join(quote(segment, safe="") for segment in segments)
        request = Request(f"{self.base}/{path}", data=body, method=method)
        try:
            with urlopen(request, timeout=10) as response:
                return response.read()
        except HTTPError as error:
            error_type = error.headers.get("x-amzn-ErrorType", "").partition(":")[0]
            if error_type in NO_ROUTE:
                raise RouteNotFound(method, urlsplit(request.full_url).path, error.headers) from error
            raise
