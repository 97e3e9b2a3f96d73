interface Answer {
  statusCode: number;
  headers: Record<string, string>;
  body: string;
}

/** The only place that builds an answer: no other member, and a body that is always text. */
function answer(statusCode: number, body: unknown): Answer {
  return {
    statusCode,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body ?? null),
  };
}

declare function readOrders(): Promise<unknown[]>;

// Without `await`, the orders would be an unfinished promise, and arrive as {}.
export async function handler(): Promise<Answer> {
  return answer(200, { orders: await readOrders() });
}
