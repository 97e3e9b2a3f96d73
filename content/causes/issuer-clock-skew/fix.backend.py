import time

LEEWAY_SECONDS = 30


def times_of_new_token(life_seconds: int = 3600) -> dict[str, int]:
    """For an issuer: the times of a new token, with room for clocks that differ."""
    issued = int(time.time())
    return {"iat": issued, "nbf": issued - LEEWAY_SECONDS, "exp": issued + life_seconds}


def is_current(claims: dict) -> bool:
    """For a Lambda authorizer, after the signature was checked."""
    now = time.time()
    return claims.get("nbf", 0) - LEEWAY_SECONDS <= now < claims["exp"] + LEEWAY_SECONDS
