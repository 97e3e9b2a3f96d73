/** Places in which secrets stand in what people paste. Each is a text with the name and the value put in. */

/** Text around a value: what is before, and what is behind. */
export type Around = [before: string, behind: string, encode?: (value: string) => string];

const json = (value: string): string => JSON.stringify(value).slice(1, -1);
const twice = (value: string): string => json(json(value));

export const places: Record<string, (name: string) => Around> = {
  'raw HTTP': (name) => [`${name}: `, ''],
  'curl -v': (name) => [`> ${name}: `, ''],
  'curl --trace-ascii': (name) => [`0040: ${name}: `, ''],
  'curl -H, single quotes': (name) => [`curl -X POST -H '${name}: `, "' https://api.example.com/v1/orders"],
  'curl -H, double quotes': (name) => [`curl -H "${name}: `, '" -d "{}" https://api.example.com/v1/orders'],
  'wget --header': (name) => [`wget --header="${name}: `, '" -O - https://api.example.com/v1'],
  HTTPie: (name) => [`http POST api.example.com/v1 '${name}:`, "' count=3"],
  JSON: (name) => [`{"path":"/orders","${name}":"`, '","stage":"prod"}', json],
  'JSON, indented': (name) => [`  "${name}": "`, '",', json],
  'escaped JSON': (name) => [
    `{"level":"error","event":"{\\"${name}\\":\\"`,
    '\\",\\"stage\\":\\"prod\\"}"}',
    twice,
  ],
  'Python dict': (name) => [`{'Accept': '*/*', '${name}': '`, "', 'Connection': 'keep-alive'}"],
  'Python tuples': (name) => [`[('Accept', '*/*'), ('${name}', '`, "'), ('Host', 'api.example.com')]"],
  'JavaScript object': (name) => [
    `headers: { Accept: '*/*', '${name}': '`,
    "', 'Content-Type': 'text/plain' }",
  ],
  'axios dump': (name) => [`      '${name}': '`, "',"],
  'Go map': (name) => [`map[Accept:[*/*] ${name}:[`, '] Accept-Encoding:[gzip]]'],
  'Go literal': (name) => [`http.Header{"${name}":[]string{"`, '"}, "Accept":[]string{"*/*"}}'],
  'Java call': (name) => [`request.header("${name}", "`, '").build();'],
  'C# call': (name) => [`client.DefaultRequestHeaders.Add("${name}", "`, '");'],
  PowerShell: (name) => [
    `Invoke-WebRequest -Headers @{ '${name}' = '`,
    "' } -Uri https://api.example.com/v1",
  ],
  YAML: (name) => [`    ${name}: `, ''],
  'YAML, quoted': (name) => [`- ${name}: "`, '"'],
  'YAML record': (name) => [`  - name: ${name}\n    value: `, ''],
  environment: (name) => [`export ${name}=`, ''],
  'HAR header': (name) => [
    `{"name":"${name}","value":"`,
    '"},{"name":"Host","value":"api.example.com"}',
    json,
  ],
  'HAR header, indented': (name) => [
    `        {\n          "name": "${name}",\n          "value": "`,
    '"\n        },',
    json,
  ],
  Postman: (name) => [`{"key":"${name}","value":"`, '","type":"text"}', json],
  'value before its name': (name) => [`{"value":"`, `","name":"${name}"}`, json],
  'URL query': (name) => [
    `GET https://api.example.com/v1?page=2&${name}=`,
    '&limit=10 HTTP/1.1',
    encodeURIComponent,
  ],
  'URL query, last': (name) => [
    `Failed to load https://api.example.com/v1/orders?${name}=`,
    ' (403)',
    encodeURIComponent,
  ],
  'form body': (name) => [`grant_type=client_credentials&${name}=`, '&redirect=none', encodeURIComponent],
  'URL within a URL': (name) => [
    `location: https://a.example.com/?to=%2Fcb%3F${name}%3D`,
    '%26page%3D2',
    (value) => encodeURIComponent(encodeURIComponent(value)),
  ],
  'execution log': (name) => [
    `(4edbb3b3-4088-40bf-81ad-b0b3cc72210e) Method request headers: {Accept=*/*, ${name}=`,
    ', Host=api.example.com}',
  ],
  'execution log, query': (name) => [`Method request query string: {page=2, ${name}=`, '}'],
  XML: (name) => [`<request><${name}>`, `</${name}><page>2</page></request>`],
  'console log': (name) => [`[12:01:07] DEBUG sending ${name}=`, ' to api.example.com'],
};

/** Letter cases of a name. */
export const cases: Record<string, (name: string) => string> = {
  'as it is': (name) => name,
  small: (name) => name.toLowerCase(),
  capitals: (name) => name.toUpperCase(),
  title: (name) => name.toLowerCase().replace(/(^|[-_])[a-z]/g, (one) => one.toUpperCase()),
  mixed: (name) => [...name].map((one, at) => (at % 2 ? one.toUpperCase() : one.toLowerCase())).join(''),
};
