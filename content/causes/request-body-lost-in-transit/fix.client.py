"""Sends JSON to one address only: following a redirect could lose the body, so it is an error."""

import json
import urllib.error
import urllib.request


class RefuseRedirects(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, req, fp, code, msg, headers, newurl):
        raise urllib.error.HTTPError(req.full_url, code, f"redirects to {newurl}", headers, fp)


opener = urllib.request.build_opener(RefuseRedirects)


def post_json(url: str, value: object) -> bytes:
    data = json.dumps(value).encode("utf-8")
    request = urllib.request.Request(url, data, {"Content-Type": "application/json"})
    with opener.open(request, timeout=10) as response:
        return response.read()
