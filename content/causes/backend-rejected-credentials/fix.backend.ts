const refusals = {
  key_missing: { status: 401, detail: 'Send the header Authorization: Bearer KEY.' },
  key_unknown: { status: 401, detail: 'No such key in this environment.' },
  key_revoked: { status: 401, detail: 'The key was revoked. Make a new one.' },
  role_missing: { status: 403, detail: 'The key lacks the role for this call.' },
} as const;

/** An answer that nobody takes for the gateway's: own code, own page, own request id. */
export function refuse(code: keyof typeof refusals, requestId: string) {
  const { status, detail } = refusals[code];
  return {
    statusCode: status,
    headers: {
      'content-type': 'application/problem+json',
      ...(status === 401 && { 'www-authenticate': 'Bearer realm="orders"' }),
    },
    body: JSON.stringify({
      type: `https://example.com/errors/${code}`,
      title: code,
      status,
      detail,
      request_id: requestId,
    }),
  };
}
