import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:https';

// One agent for all calls, so that connections are used again.
const agent = new Agent({
  cert: readFileSync('client.pem'),
  key: readFileSync('client.key'),
  keepAlive: true,
});

export function get(url: string): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const call = request(url, { agent, timeout: 10_000 }, (response) => {
      const parts: string[] = [];
      response.setEncoding('utf8');
      response.on('data', (part: string) => parts.push(part));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body: parts.join('') }));
      response.on('error', reject);
    });
    call.on('timeout', () => call.destroy(new Error('no answer within 10 seconds')));
    call.on('error', reject);
    call.end();
  });
}
