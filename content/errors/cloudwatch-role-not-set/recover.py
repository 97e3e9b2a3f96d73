from urllib.error import HTTPError
from urllib.parse import urlsplit
from urllib.request import Request, urlopen


class LoggingRoleNotSet(Exception):
    """The account has no role for logs in this Region. Its owner sets one; a retry alone changes nothing."""


def check_account(account: dict, region: str) -> None:
    """At the pipeline's start: the answer of GetAccount (GET /account), asked in the Region of the API."""
    if not account.get("cloudwatchRoleArn"):
        raise LoggingRoleNotSet(f"{region}: get-account names no role")


def switch_on(signed: Request) -> tuple[int, bytes]:
    """Sends a signed call that switches logging on: UpdateStage, CreateStage, CreateDeployment."""
    try:
        with urlopen(signed, timeout=30) as response:
            return response.status, response.read()
    except HTTPError as error:
        text = error.read()
        # The type, BadRequestException, stands for many refusals.
        if error.status != 400 or b"CloudWatch Logs role ARN must be set" not in text:
            return error.status, text
        url = urlsplit(signed.full_url)  # apigateway.REGION.amazonaws.com
        what = f"{url.netloc.split('.')[1]}: {signed.get_method()} {url.path} was refused"
        raise LoggingRoleNotSet(f"{what} ({error.headers['x-amzn-RequestId']})") from None
