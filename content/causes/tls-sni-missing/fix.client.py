import socket
import ssl


def connect(address, host, port=443):
    """Open TLS to an address, naming the host: for SNI and for the check of the certificate."""
    context = ssl.create_default_context()
    raw = socket.create_connection((address, port), timeout=10)
    return context.wrap_socket(raw, server_hostname=host)
