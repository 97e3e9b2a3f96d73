import json
import logging
import urllib.request


def answer(status, body):
    headers = {"content-type": "application/json"}
    return {"statusCode": status, "headers": headers, "body": json.dumps(body)}


def handler(event, context):
    """Asks the slow service, and keeps one second to tell the caller if it doesn't answer."""
    limit = max(context.get_remaining_time_in_millis() / 1000 - 1, 0.1)
    try:
        with urllib.request.urlopen("https://stock.example.com/orders", timeout=limit) as response:
            return answer(200, json.load(response))
    except TimeoutError:
        logging.exception("the stock service is too slow")
        return answer(504, {"error": "stock_too_slow"})
    except OSError as error:
        logging.exception("the stock service failed")
        late = isinstance(getattr(error, "reason", None), TimeoutError)
        return answer(504 if late else 502, {"error": "stock_too_slow" if late else "stock_failed"})
