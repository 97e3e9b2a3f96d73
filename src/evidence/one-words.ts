/** The gateway's messages of a word or two, which are its own only as the whole message. Keys in lower case. */
export const oneWords: Readonly<Record<string, string>> = {
  forbidden: 'forbidden',
  unauthorized: 'unauthorized',
  'not found': 'not-found',
  'internal server error': 'internal-server-error',
  'limit exceeded': 'quota-exceeded',
  'too many requests': 'too-many-requests',
  'service unavailable': 'service-unavailable',
  'bad request': 'bad-request',
  'unsupported media type': 'unsupported-media-type',
  'request too long': 'request-too-large',
  'request entity too large': 'request-too-large',
  'invalid request body': 'invalid-request-body',
  // What a WebSocket API says of the same.
  'bad request body': 'invalid-request-body',
  gone: 'websocket-gone',
};

/** Whether a whole message is one of them. */
export const isOneWord = (message: string): boolean =>
  Object.hasOwn(oneWords, message.trim().toLowerCase().replace(/\.$/, ''));
