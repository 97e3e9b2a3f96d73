# The last step before the answer leaves: drops whatever was set before, and sets one value.
def with_one_origin(answer):
    headers = {
        name: value
        for name, value in (answer.get("headers") or {}).items()
        if name.lower() != "access-control-allow-origin"
    }
    headers["Access-Control-Allow-Origin"] = "https://app.example.com"
    return {**answer, "headers": headers}
