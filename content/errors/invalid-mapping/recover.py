import re
from urllib.error import HTTPError
from urllib.request import Request, urlopen


class InvalidMapping(Exception):
    """A mapping is undeclared or misspelt. The same template is refused again: never retry."""


def undeclared(method: dict) -> list[str]:
    """What the integration maps and the method doesn't declare, of a template or of the answer of GetMethod."""
    declared = method.get("requestParameters", {})
    mapped = method.get("methodIntegration", {}).get("requestParameters", {})
    needs = re.compile(r"method\.request\.(path|querystring|header)\.")
    return [source for source in mapped.values() if needs.match(source) and source not in declared]


def change(signed: Request) -> bytes:
    """Sends a signed call that changes the API: PutIntegration, PutRestApi, CreateDeployment."""
    try:
        with urlopen(signed, timeout=30) as response:
            return response.read()
    except HTTPError as error:
        text = error.read().decode(errors="replace")
        if error.status != 400 or "Invalid mapping expression" not in text:
            raise RuntimeError(f"{error.status}: {text}") from error
        why = re.search(r"errors : \[(.*)\]", text, re.S) or [text, text]
        raise InvalidMapping(f"{why[1]} ({error.headers['x-amzn-RequestId']})") from None
