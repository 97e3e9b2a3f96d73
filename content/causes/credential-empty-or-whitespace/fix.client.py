"""Checks credentials at start-up. Says what is wrong with one, and never shows its value."""

import os
import re
import sys

PLACEHOLDERS = {"undefined", "null", "none", "nan", "changeme"}


def credential(name: str, min_length: int = 16) -> str:
    value = os.environ.get(name, "").strip()
    if not value:
        raise ValueError(f"{name} is not set, or is empty")
    if value.lower() in PLACEHOLDERS:
        raise ValueError(f'{name} holds the word "{value}" in place of a credential')
    if not re.fullmatch(r"[\x21-\x7e]+", value):
        raise ValueError(f"{name} has a blank, a line break or another stray character inside")
    if len(value) < min_length:
        raise ValueError(f"{name} has {len(value)} characters, fewer than {min_length}")
    return value


if __name__ == "__main__":
    try:
        token = credential("API_TOKEN")
    except ValueError as problem:
        sys.exit(str(problem))
