from urllib.error import HTTPError
from urllib.request import Request, urlopen


def faults(url: str, origin: str, method: str, *headers: str) -> list[str]:
    """Sends a preflight and judges the answer as a browser would, without cookies."""
    asked = {"Origin": origin, "Access-Control-Request-Method": method}
    if headers:
        asked["Access-Control-Request-Headers"] = ",".join(headers).lower()
    try:
        answer = urlopen(Request(url, method="OPTIONS", headers=asked), timeout=10)
    except HTTPError as error:
        answer = error
    found = []
    if answer.status // 100 != 2:
        found.append(f"the preflight answers {answer.status} {answer.headers['x-amzn-ErrorType']}")
    allowed = ", ".join(answer.headers.get_all("Access-Control-Allow-Origin", []))
    if allowed not in (origin, "*"):
        found.append(f"the allowed origin is {allowed}")

    def check(list_name: str, name: str) -> None:
        names = answer.headers.get(list_name, "").replace(" ", "").lower().split(",")
        # The wildcard never stands for Authorization.
        if name.lower() not in names and ("*" not in names or name.lower() == "authorization"):
            found.append(f"not allowed: {name}")

    if method not in ("GET", "HEAD", "POST"):
        check("Access-Control-Allow-Methods", method)
    for name in headers:
        check("Access-Control-Allow-Headers", name)
    return found
