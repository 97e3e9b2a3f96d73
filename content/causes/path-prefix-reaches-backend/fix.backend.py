"""FastAPI behind a stage or a base path. ROOT_PATH is "/prod", "/shop" or empty."""

import os

from fastapi import FastAPI

app = FastAPI(root_path=os.environ.get("ROOT_PATH", ""))


@app.get("/orders")
def orders() -> dict[str, list[str]]:
    """Answers /orders, and also /prod/orders when ROOT_PATH is /prod."""
    return {"orders": []}
