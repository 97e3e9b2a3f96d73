/** One small recovery pattern in each language, and the faults that the players have to find in it. */
import type { Planted } from '../planted.ts';
import type { Language } from './check.ts';

const typescript = `export class Forbidden extends Error {}
export async function send(request: Request, key: string): Promise<Response> {
  request.headers.set('x-api-key', key);
  const response = await fetch(request);
  if (response.status !== 403) return response;
  throw new Forbidden(await response.text());
}
`;

const python = `from urllib.error import HTTPError
from urllib.request import Request, urlopen


class Forbidden(Exception):
    """Never retry."""


class Client:
    def __init__(self, base_url: str, key: str) -> None:
        self.base_url, self.key = base_url, key

    def call(self, path: str, timeout: float = 10) -> bytes:
        request = Request(self.base_url + path, headers={"x-api-key": self.key})
        try:
            return urlopen(request, timeout=timeout).read()
        except HTTPError as error:
            if error.code != 403:
                raise
            raise Forbidden(error.read()) from None
`;

const go = `package client

import (
	"errors"
	"fmt"
	"net/http"
)

var ErrForbidden = errors.New("forbidden")

func Send(request *http.Request, key string) (*http.Response, error) {
	request.Header.Set("x-api-key", key)
	response, err := http.DefaultClient.Do(request)
	if err != nil || response.StatusCode != 403 {
		return response, err
	}
	return nil, fmt.Errorf("%w: %s", ErrForbidden, response.Status)
}
`;

export const good: Record<Language, string> = { typescript, python, go };

const twice = '  await fetch(request.clone());\n  const response';

export const faults: Record<Language, Planted[]> = {
  typescript: [
    ['another status', typescript.replace('403', '401'), /does not end in it/],
    ['a request too many', typescript.replace('  const response', twice), /sends 2 requests where 1/],
    ['an error without a type', typescript.replace('new Forbidden', 'new Error'), /ends in: Error/, 6],
    ['a crash', typescript.replace('response.text()', '(response as any).txt()'), /not a function/, 6],
    [
      'what Node cannot strip',
      typescript.replace('Error {}', 'Error {\n  constructor(readonly why: string) { super(why); }\n}'),
      /parameter property|strip-only/,
    ],
    ['nothing to call', typescript.replace('export async', 'async'), /nothing is exported/],
    [
      'a parameter of an unknown name',
      typescript.replace('request: Request', 'asked: Request').replaceAll('request', 'asked'),
      /ends in: TypeError.*Cannot read/s,
    ],
  ],
  python: [
    ['another status', python.replace('!= 403', '!= 401'), /ends in: HTTPError/, 16],
    [
      'a request too many',
      python.replace(
        '        try:',
        '        try:\n            urlopen(request)\n        except HTTPError:\n            pass\n        try:',
      ),
      /sends 2 requests where 1/,
    ],
    [
      'an error without a type',
      python.replace('raise Forbidden', 'raise ValueError'),
      /ends in: ValueError/,
      20,
    ],
    ['a crash', python.replace('error.code', 'error.kode'), /AttributeError/, 18],
    ['a name that is not there', python.replace('"x-api-key": self', '"x-api-key": sel'), /NameError/, 14],
    [
      'an answer that is taken for good',
      python.replace('raise Forbidden(error.read()) from None', 'return b""'),
      /does not end in it/,
    ],
    ['a parameter of an unknown name', python.replaceAll('base_url', 'where'), /ends in: TypeError/, 14],
  ],
  go: [
    ['another status', go.replace('403', '401'), /does not end in it/],
    [
      'a request too many',
      go.replace('\tresponse, err', '\thttp.Get(request.URL.String())\n\tresponse, err'),
      /sends 2 requests where 1/,
    ],
    ['an error without a type', go.replace('%w', '%s'), /ends in: forbidden/],
    ['a crash', go.replace('\treturn nil, fmt', '\tresponse = nil\n\treturn nil, fmt'), /panic/, 18],
    ['what does not compile', go.replace('response.Status)', 'response.Stats)'), /Stats/, 17],
    ['what go vet finds', go.replace('%w: %s', '%w: %d'), /%d/, 17],
    ['a name that is not used', go.replace('\tresponse, err', '\tdone := true\n\tresponse, err'), /done/, 13],
    ['nothing to call', go.replace('func Send', 'func send'), /exports nothing/],
  ],
};
