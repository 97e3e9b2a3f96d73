/** What a `curl` command says, compared with the request that arrived. */
import { type Account, bytesOf, type RawHttp, verify } from '../../signing/verify.ts';
import type { Said } from './said.ts';

export interface Difference {
  what: string;
  cure: string;
}

/** Sent by curl when nothing is said, and of no weight. */
const curls = ['host', 'user-agent', 'accept', 'content-length'];
const signature = ['authorization', 'x-amz-date', 'x-amz-content-sha256'];

function compareHeaders(said: Said, raw: RawHttp): Difference[] {
  const valuesOf = (name: string) =>
    raw.headers.filter((header) => header[0].toLowerCase() === name).map(([, value]) => value);
  const differences: Difference[] = [];
  for (const [name, value] of said.headers) {
    const arrived = valuesOf(name.toLowerCase());
    if (value !== '' && arrived.includes(bytesOf(value))) continue;
    differences.push({
      what: `says the header \`${name}: ${value}\`, and ${arrived.join(', ') || 'nothing'} arrives`,
      cure: 'Write `-H "name: $VALUE"` with a value that is never empty; curl drops a header without one',
    });
  }
  const known = new Set([...curls, ...said.headers.map(([name]) => name.toLowerCase())]);
  for (const [name, value] of raw.headers) {
    if (known.has(name.toLowerCase()) || (said.isSigned && signature.includes(name.toLowerCase()))) continue;
    differences.push({
      what: `sends \`${name}: ${value}\`, which it does not say`,
      cure: `Say the header with \`-H "${name.toLowerCase()}: …"\``,
    });
  }
  const [host = ''] = valuesOf('host');
  if (host !== said.host)
    differences.push({ what: `calls ${host}, and says ${said.host}`, cure: 'Mend the URL' });
  return differences;
}

/** Everything that arrives in another way than it was said. */
export function compare(said: Said, raw: RawHttp, account: Account): Difference[] {
  const differences = compareHeaders(said, raw);
  if (`${raw.method} ${raw.target}` !== `${said.method} ${said.target}`) {
    differences.push({
      what: `says ${said.method} ${said.target}, and ${raw.method} ${raw.target} arrives`,
      cure: 'Write the path encoded and without dots or `#`, and give -X where -d or --data would choose',
    });
  }
  const body = Buffer.from(raw.body).toString();
  if (body !== said.body) {
    differences.push({
      what: `says the body ${JSON.stringify(said.body)}, and ${JSON.stringify(body)} arrives`,
      cure: 'Use --data-raw for a text and --data-binary for a file; -d drops line breaks',
    });
  }
  const refused = said.isSigned ? verify(raw, account).refused : '';
  if (refused !== '') {
    differences.push({
      what: `its signature is refused (${refused})`,
      cure:
        'Sign as CONTRIBUTING.md (Snippets) says: four parts, the token by a pipe, a sorted and encoded query; ' +
        'see src/commands/aws-sigv4.ts for what curl signs wrongly',
    });
  }
  return differences;
}
