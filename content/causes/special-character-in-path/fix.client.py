from urllib.parse import quote


def api_url(base: str, *segments: str) -> str:
    """Join path segments to a URL; every segment is encoded by itself."""
    return "/".join([base.rstrip("/"), *(quote(segment, safe="") for segment in segments)])


# https://api.example.com/prod/orders/A%237%20b
print(api_url("https://api.example.com/prod", "orders", "A#7 b"))
