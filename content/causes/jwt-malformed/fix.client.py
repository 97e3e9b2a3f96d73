import re

SIGNED_JWT = re.compile(r"[\w-]+\.[\w-]+\.[\w-]+", re.ASCII)


def bearer(stored: str | None) -> dict[str, str]:
    """Make the header from a stored token, or say at once what is wrong with it."""
    token = re.sub(r"^(bearer\s+)+", "", (stored or "").strip(), flags=re.IGNORECASE)
    if not token:
        raise ValueError("the token is empty: was it loaded?")
    if not SIGNED_JWT.fullmatch(token):
        parts = token.count(".") + 1
        raise ValueError(f"not a signed JWT: {parts} part(s) where 3 are wanted")
    return {"Authorization": f"Bearer {token}"}
