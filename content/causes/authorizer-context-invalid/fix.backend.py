import json


def context(values):
    """Makes any dict fit for an authorizer's context: nested values as JSON text, None left out."""
    flat = {}
    for key, value in values.items():
        if value is None:
            continue
        # `claims` is reserved.
        name = "tokenClaims" if key == "claims" else key
        flat[name] = value if isinstance(value, (str, int, float, bool)) else json.dumps(value)
    return flat
