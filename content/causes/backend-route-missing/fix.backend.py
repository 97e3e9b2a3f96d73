import json


def router(routes, release):
    """A router whose 404 says what it saw, and which methods the path would have taken.

    handler = router({("GET", "/orders"): list_orders}, "2026-11-21")
    """

    def handler(event, _context):
        http = event["requestContext"].get("http")
        method = http["method"] if http else event["httpMethod"]
        path = event.get("rawPath") or event["path"]
        if (method, path) in routes:
            return routes[method, path](event)

        allowed = [verb for verb, known in routes if known == path]
        body = {"title": "no_route", "method": method, "path": path, "allowed": allowed, "release": release}
        return {"statusCode": 405 if allowed else 404, "body": json.dumps(body)}

    return handler
