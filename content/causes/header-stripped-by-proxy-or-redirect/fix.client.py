"""Sends a credential to one address only: a redirect is an error, never followed."""

import urllib.error
import urllib.request


class RefuseRedirects(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, req, fp, code, msg, headers, newurl):
        reason = f"redirects to {newurl}: store the final address instead"
        raise urllib.error.HTTPError(req.full_url, code, reason, headers, fp)


opener = urllib.request.build_opener(RefuseRedirects)


def call_api(url: str, token: str) -> bytes:
    request = urllib.request.Request(url, headers={"Authorization": f"Bearer {token}"})
    with opener.open(request, timeout=10) as response:
        return response.read()
