import time
from urllib.error import HTTPError
from urllib.request import urlopen


class ConfigurationError(Exception):
    """The stage fails alike each time: roll back."""


def assert_serves(url: str, attempts: int = 4) -> None:
    """For the pipeline, after a deployment. `url` is a route that only reads and goes through the integration."""
    for attempt in range(1, attempts + 1):
        try:
            with urlopen(url, timeout=30):
                return
        except HTTPError as error:
            if attempt == attempts:
                names = ("x-amzn-ErrorType", "x-amzn-RequestId", "x-amz-apigw-id")
                type_, *ids = (error.headers.get(name, "-") for name in names)
                # Without the header, the application said it.
                if error.code != 500 or not type_.startswith("InternalServerError"):
                    raise
                raise ConfigurationError(f"{url}: {type_} {ids}; search the execution log for the first id") from error
        # Right after a deployment, a 403 or 500 can pass.
        time.sleep(4)
