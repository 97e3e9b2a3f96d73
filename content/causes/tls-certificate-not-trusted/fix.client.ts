import { readFileSync } from 'node:fs';
import { Agent, get } from 'node:https';
import { rootCertificates } from 'node:tls';

// The public CAs of Node, and one more. For every call of a process: NODE_EXTRA_CA_CERTS=corp-ca.pem.
const agent = new Agent({ ca: [...rootCertificates, readFileSync('corp-ca.pem', 'utf8')] });

export function statusOf(url: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const call = get(url, { agent, timeout: 10_000 }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    call.on('timeout', () => call.destroy(new Error('no answer within 10 seconds')));
    call.on('error', reject);
  });
}
