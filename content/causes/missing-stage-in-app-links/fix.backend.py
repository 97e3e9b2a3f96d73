"""FastAPI under a stage. ROOT_PATH is "/prod" on the execute-api host, empty on a mapped domain."""

import os

from fastapi import FastAPI

# The docs page asks for root_path + openapi_url, here /prod/openapi.json. Leave openapi_url as it is.
app = FastAPI(root_path=os.environ.get("ROOT_PATH", ""))


@app.get("/orders")
def orders() -> dict[str, list[str]]:
    return {"orders": []}
