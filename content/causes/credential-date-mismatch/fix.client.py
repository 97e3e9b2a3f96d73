import hmac
from datetime import datetime, timezone


def moment() -> tuple[str, str]:
    """Timestamp and day of one signature, both from one reading of the clock, in UTC."""
    timestamp = datetime.now(timezone.utc).strftime("%Y%m%dT%H%M%SZ")
    return timestamp, timestamp[:8]


def scope_of(day: str, region: str) -> str:
    return f"{day}/{region}/execute-api/aws4_request"


def signing_key(secret: str, day: str, region: str) -> bytes:
    """Derived anew for each signature; if you keep it, keep it under its day."""
    key = f"AWS4{secret}".encode()
    for part in (day, region, "execute-api", "aws4_request"):
        key = hmac.digest(key, part.encode(), "sha256")
    return key
