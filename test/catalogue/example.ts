/** A small content/ without a fault, in memory: the tests plant one fault each. */

const page = `description: A sentence that is long enough to stand as the description of a page.
sources:
  - url: https://docs.aws.amazon.com/apigateway/
    title: AWS
checked: 2026-11-21
`;

/** The files of the example. */
export const example: Record<string, string> = {
  'content/causes/wrong-path/cause.md': `---
title: The path is wrong
${page}summary: The path is not one of the API's.
actor: caller
station: route
apiTypes: [rest, http]
confirm: { does: Lists the routes., proves: Yours is missing., excludes: Yours is there. }
notApplicable: { cdk: The caller mends it., cloudformation: The caller mends it. }
---
See [the error](/errors/forbidden/) and \`GET /<path>\`.

## Verify the fix

Call it again.

## Keep it from coming back

- Copy the URL.
`,
  'content/causes/wrong-path/confirm.sh': 'aws apigateway get-resources --rest-api-id "$API_ID"\n',
  'content/causes/wrong-path/console.http.md': '1. Open **Routes**.\n',
  'content/causes/wrong-path/fix.sh': 'curl -sS "$URL"\n',
  'content/causes/wrong-path/fix.tf': 'variable "a" {}\n',
  'content/errors/forbidden/error.md': `---
title: Forbidden
${page}means: You may not.
apiTypes: [rest]
status: [403]
errorType: [ForbiddenException]
gatewayResponseType: null
messages: [Forbidden]
stations: [route]
causes: [{ cause: wrong-path, sign: The path is new. }]
related: []
---
## Quick fix

1. Read.

## What this means

It means.

## When you'll see this

Now.
`,
  'content/errors/forbidden/recover.md': '## Recovery pattern\n\nLog it.\n\n## How to avoid it\n\nTest it.\n',
  'content/errors/forbidden/recover.ts': 'export {};\n',
  'content/errors/forbidden/recover.py': 'pass\n',
  'content/errors/forbidden/recover.go': 'package main\n',
  'content/errors/forbidden/response.http': 'HTTP/2 403\n',
  'content/questions/apiType.md': '---\nask: Which kind?\nvalues: { rest: REST }\n---\nLook.\n',
  'content/guides/logs.md': `---
title: Logs
${page}order: 1
---
## Switch them on

Do.
`,
};

/** The example with some files changed; a file given as undefined is left out. */
export function exampleWith(changes: Record<string, string | undefined>): Record<string, string> {
  const files = { ...example, ...changes };
  return Object.fromEntries(
    Object.entries(files).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

/** A file of the example with a text replaced. */
export function changed(file: string, from: string | RegExp, to: string): Record<string, string> {
  const text = example[file] ?? '';
  if (text.replace(from, to) === text) throw new Error(`${file} does not hold ${from}`);
  return { [file]: text.replace(from, to) };
}
