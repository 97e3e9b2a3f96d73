"""Plays Python recovery patterns: `python3 play.py TASK ENDS`."""

import importlib.util
import inspect
import json
import os
import sys
import threading
import time
import traceback
from urllib.request import Request

with open(sys.argv[1], encoding="utf-8") as file:
    TASK = json.load(file)


# Waits are a tenth as long.
real_sleep = time.sleep
time.sleep = lambda seconds: real_sleep(seconds / 10)


def value_of(parameter, piece):
    value = TASK["parameters"].get(parameter.name.replace("_", "").lower(), {})
    url = piece["base"] + "/orders"
    if "text" in value:
        return value["text"].encode() if "bytes" in str(parameter.annotation) else value["text"]
    return {
        "base": piece["base"],
        "url": url,
        "request": Request(url),
        "attempts": piece["attempts"],
        "signer": lambda request, *_: request,
        "token-source": lambda *_: TASK["parameters"]["token"]["text"],
    }.get(value.get("kind"))


def arguments_for(function, piece):
    """Values for the parameters that have no default."""
    return [
        value_of(parameter, piece)
        for parameter in inspect.signature(function).parameters.values()
        if parameter.default is parameter.empty and parameter.kind is parameter.POSITIONAL_OR_KEYWORD
    ]


def play(piece, ends):
    path = os.path.join(os.path.dirname(TASK_FILE), piece["name"], "recover.py")
    own = ()
    end = {"name": piece["name"], "end": "returned", "declares": False, "message": ""}
    try:
        spec = importlib.util.spec_from_file_location(piece["name"], path)
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        here = [one for one in vars(module).values() if getattr(one, "__module__", "") == module.__name__]
        own = tuple(one for one in here if isinstance(one, type) and issubclass(one, BaseException))
        end["declares"] = bool(own)
        public = [one for one in here if callable(one) and one not in own and one.__name__[0] != "_"]
        last = public[-1]
        if isinstance(last, type):
            client = last(*arguments_for(last, piece))
            last = getattr(client, [name for name in vars(last) if name[0] != "_"][-1])
        last(*arguments_for(last, piece))
    except BaseException as error:
        lines = [frame.lineno for frame in traceback.extract_tb(error.__traceback__) if frame.filename == path]
        message = f"{type(error).__name__}: {error}".split("\n")[0]
        end.update(end="own-error" if isinstance(error, own) else "other", message=message)
        if lines:
            end["line"] = lines[-1]
    ends[piece["name"]] = end


TASK_FILE = os.path.abspath(sys.argv[1])
late = {"end": "other", "declares": True, "message": f"runs longer than {TASK['secondsAtMost']} s"}
ENDS = {piece["name"]: {"name": piece["name"], **late} for piece in TASK["pieces"]}
threads = [threading.Thread(target=play, args=(piece, ENDS), daemon=True) for piece in TASK["pieces"]]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join(TASK["secondsAtMost"])
with open(sys.argv[2], "w", encoding="utf-8") as file:
    json.dump(list(ENDS.values()), file)
os._exit(0)
