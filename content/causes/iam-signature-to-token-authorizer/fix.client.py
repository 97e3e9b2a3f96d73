import urllib.request


def call(url: str, id_token: str):
    """Send the token itself; no signer such as SigV4Auth may touch the request afterwards."""
    request = urllib.request.Request(url, headers={"Authorization": id_token})
    return urllib.request.urlopen(request)
