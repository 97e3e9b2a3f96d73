import logging

import boto3

log = logging.getLogger()


def deliver(endpoint_url, connection_ids, data, forget):
    """Sends to all; a client that is gone is forgotten and disturbs nobody. Returns the ids that really failed."""
    client = boto3.client("apigatewaymanagementapi", endpoint_url=endpoint_url)
    failed = []
    for connection_id in connection_ids:
        try:
            client.post_to_connection(ConnectionId=connection_id, Data=data)
        except client.exceptions.GoneException:
            forget(connection_id)
        except Exception:
            log.exception("could not send to %s", connection_id)
            failed.append(connection_id)
    return failed
