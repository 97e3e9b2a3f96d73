def read_event(event):
    """Read a REST proxy event and both formats of HTTP APIs; say clearly what else was given."""
    http = event.get("requestContext", {}).get("http", {})
    method = http.get("method") or event.get("httpMethod")
    path = event.get("rawPath") or event.get("path")
    if not method or not path:
        raise TypeError(f"not a proxy event; its fields are: {', '.join(event)}")
    headers = {name.lower(): value for name, value in (event.get("headers") or {}).items()}
    return {"method": method, "path": path, "headers": headers}
