# A Lambda proxy integration: one helper writes every answer, so that no path forgets the header.
import json


def answer(status, body):
    return {
        "statusCode": status,
        "headers": {
            "Access-Control-Allow-Origin": "https://app.example.com",
            "Content-Type": "application/json",
        },
        "body": json.dumps(body),
    }


def handler(event, context):
    try:
        order = json.loads(event.get("body") or "{}")
        return answer(200, {"received": order})
    except Exception as error:
        print(error)
        return answer(500, {"error": "The order could not be read."})
