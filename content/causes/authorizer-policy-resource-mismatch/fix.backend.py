import re


def resource(method_arn: str, verb: str, path: str) -> str:
    """`arn:...:API/STAGE/VERB/path`; the root path leaves nothing after the last slash."""
    api, stage = method_arn.split("/")[:2]
    return f"{api}/{stage}/{verb}/{path.removeprefix('/')}"


def matches(pattern: str, arn: str) -> bool:
    """For unit tests: would this Resource match this call? `*` stands for any text."""
    return re.fullmatch(".*".join(map(re.escape, pattern.split("*"))), arn) is not None
