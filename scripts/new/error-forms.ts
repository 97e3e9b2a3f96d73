/** A start for each file beside `error.md`: it passes the checks of its language, and says what is to be written. */

const todo = 'TODO: what production code catches, retries and logs, and what it must not retry';

const response = (status: string, message: string, errorType: string | undefined) => {
  const body = JSON.stringify({ message });
  const type = errorType === undefined ? '' : `x-amzn-ErrorType: ${errorType}\n`;
  return `HTTP/1.1 ${status} TODO: the whole answer as it was recorded
Content-Type: application/json
Content-Length: ${Buffer.byteLength(body)}
x-amzn-RequestId: 4edbb3b3-4088-40bf-81ad-b0b3cc72210e
${type}
${body}
`;
};

const typescript = (status: string) => `export class Refused extends Error {}

/** ${todo}. */
export async function call(url: string): Promise<Response> {
  const response = await fetch(url);
  if (response.status !== ${status}) return response;
  throw new Refused(\`Refused (\${response.headers.get('x-amzn-requestid')}).\`);
}
`;

const python = (status: string) => `import urllib.error
import urllib.request
from http.client import HTTPResponse


class Refused(Exception):
    """${todo}."""


def call(url: str) -> HTTPResponse:
    try:
        return urllib.request.urlopen(url, timeout=10)
    except urllib.error.HTTPError as error:
        if error.code != ${status}:
            raise
        raise Refused(f"Refused ({error.headers.get('x-amzn-RequestId')}).") from error
`;

const go = (status: string) => `package client

import (
	"errors"
	"fmt"
	"net/http"
)

// ErrRefused: ${todo}.
var ErrRefused = errors.New("refused")

// Call makes one request.
func Call(client *http.Client, url string) (*http.Response, error) {
	response, err := client.Get(url)
	if err != nil || response.StatusCode != ${status} {
		return response, err
	}
	response.Body.Close()
	return nil, fmt.Errorf("%w (%s)", ErrRefused, response.Header.Get("x-amzn-RequestId"))
}
`;

const recovery = `## Recovery pattern

${todo}.

## How to avoid it

- TODO: a short list.
`;

/** The files beside `error.md`, by name. An error that is no HTTP answer gets a status to be corrected. */
export const filesBeside = (
  status: string | undefined,
  message: string,
  errorType: string | undefined,
): Record<string, string> => {
  const first = status ?? '500';
  return {
    'recover.md': recovery,
    'response.http': response(first, message, errorType),
    'recover.ts': typescript(first),
    'recover.py': python(first),
    'recover.go': go(first),
  };
};
