import ssl
import urllib.request

# The usual checks of the server's certificate, and a certificate of our own.
context = ssl.create_default_context()
context.load_cert_chain("client.pem", "client.key")
opener = urllib.request.build_opener(urllib.request.HTTPSHandler(context=context))


def get(url):
    with opener.open(url, timeout=10) as response:
        return response.status, response.read()
