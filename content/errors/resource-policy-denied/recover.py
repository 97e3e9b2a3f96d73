import re
import urllib.error
import urllib.request

# Names stage, method, path and, in newer wordings, the kind of policy.
DENIAL = re.compile(r'User: anonymous is not authorized to perform: execute-api:Invoke[^"]*')


class PolicyDenied(Exception):
    """A policy refused a caller without AWS identity. It stays so until the policy changes: never retry."""


def assert_network_is_allowed(url: str) -> None:
    """Call it before the service reports itself ready, from the network that it will run in."""
    try:
        urllib.request.urlopen(urllib.request.Request(url, method="GET"), timeout=5).close()
    except urllib.error.HTTPError as error:
        # The backend's own 403 has no such header.
        if not error.headers.get("x-amzn-ErrorType", "").startswith("AccessDeniedException"):
            return
        denial = DENIAL.search(error.read().decode())
        if denial:
            ids = f"{error.headers.get('x-amzn-RequestId')}, {error.headers.get('x-amz-apigw-id')}"
            raise PolicyDenied(f"{denial[0]} ({ids})") from None
