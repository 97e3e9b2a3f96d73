"""For the pipeline: sends the preflight as a browser would, and judges the answer as a browser would."""
import sys
from email.message import Message
from urllib.error import HTTPError
from urllib.request import Request, urlopen


def send_preflight(url: str, origin: str, method: str, headers: list[str]) -> tuple[int, Message]:
    asked = {"Origin": origin, "Access-Control-Request-Method": method}
    if headers:
        asked["Access-Control-Request-Headers"] = ",".join(sorted(headers))
    try:
        with urlopen(Request(url, method="OPTIONS", headers=asked), timeout=10) as response:
            return response.status, response.headers
    except HTTPError as error:
        return error.code, error.headers


def names(headers: Message, name: str) -> set[str]:
    return {value.strip().lower() for value in headers.get(name, "").split(",")}


def faults(url: str, origin: str, method: str, headers: list[str], credentials: bool = False) -> list[str]:
    """`headers`: the names of the request headers that the page sets, in lower case."""
    status, answer = send_preflight(url, origin, method, headers)
    found = []
    if not 200 <= status < 300:
        kind = answer.get("x-amzn-ErrorType", "no x-amzn-ErrorType")
        found.append(f"the preflight answers {status} ({kind}), not 2xx")
    allowed_origin = answer.get_all("Access-Control-Allow-Origin", [])
    if allowed_origin != [origin] and (credentials or allowed_origin != ["*"]):
        found.append(f"allowed origin is {allowed_origin}, the page is {origin}")
    methods = names(answer, "Access-Control-Allow-Methods")
    if method not in {"GET", "HEAD", "POST"} and method.lower() not in methods and (credentials or "*" not in methods):
        found.append(f"method {method} is not allowed")
    allowed = names(answer, "Access-Control-Allow-Headers")
    if "*" in allowed and not credentials:
        # The wildcard never stands for Authorization.
        allowed |= {name for name in headers if name != "authorization"}
    found += [f"header {name} is not allowed" for name in headers if name not in allowed]
    if credentials and answer.get("Access-Control-Allow-Credentials") != "true":
        found.append("credentials are not allowed")
    return found


if __name__ == "__main__":
    sys.exit("\n".join(faults(sys.argv[1], sys.argv[2], sys.argv[3], sys.argv[4:])) or 0)
