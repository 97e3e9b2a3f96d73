interface Answer {
  statusCode: number;
  headers: Record<string, string>;
  body: string;
  isBase64Encoded: boolean;
}

export function textAnswer(value: unknown): Answer {
  const headers = { 'content-type': 'application/json' };
  return { statusCode: 200, headers, body: JSON.stringify(value), isBase64Encoded: false };
}

/** The only place that sets the flag, and the one that encodes. */
export function binaryAnswer(type: string, bytes: Uint8Array): Answer {
  const body = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  return { statusCode: 200, headers: { 'content-type': type }, body, isBase64Encoded: true };
}
