// A Lambda proxy integration: one helper writes every answer, so that no path forgets the header.
type Answer = { statusCode: number; headers: Record<string, string>; body: string };

function answer(statusCode: number, body: unknown): Answer {
  return {
    statusCode,
    headers: {
      'Access-Control-Allow-Origin': 'https://app.example.com',
      'Content-Type': 'application/json',
    },
    body: JSON.stringify(body),
  };
}

export async function handler(event: { body: string | null }): Promise<Answer> {
  try {
    const order: unknown = JSON.parse(event.body ?? '{}');
    return answer(200, { received: order });
  } catch (error) {
    console.error(error);
    return answer(500, { error: 'The order could not be read.' });
  }
}
