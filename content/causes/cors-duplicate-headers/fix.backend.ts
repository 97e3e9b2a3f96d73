type Answer = { statusCode: number; headers?: Record<string, string>; body: string };

// The last step before the answer leaves: drops whatever was set before, and sets one value.
export function withOneOrigin(answer: Answer): Answer {
  const others = Object.entries(answer.headers ?? {}).filter(
    ([name]) => name.toLowerCase() !== 'access-control-allow-origin',
  );
  return {
    ...answer,
    headers: { ...Object.fromEntries(others), 'Access-Control-Allow-Origin': 'https://app.example.com' },
  };
}
