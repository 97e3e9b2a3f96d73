/** The codes of Node's fetch. A browser tells no step: there every one is a TypeError. */
const steps: [string, RegExp][] = [
  ['the name', /ENOTFOUND|EAI_AGAIN/],
  ['the certificate', /CERT|SIGNATURE/],
  ['TLS', /SSL|TLS|EPROTO/],
  ['the connection', /ECONN|ETIMEDOUT|UNREACH|UND_ERR/],
];

/** These can pass, and come before anything is sent. */
function canPass(code: string, syscall = 'connect'): boolean {
  return code === 'EAI_AGAIN' || (syscall === 'connect' && /ECONNREFUSED|ETIMEDOUT|CONNECT_TIMEOUT/.test(code));
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms * (0.5 + Math.random())));

/** Gives any HTTP answer, whatever its status. */
export async function send(request: Request): Promise<Response> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await fetch(request.clone());
    } catch (error) {
      const { code = 'unknown', syscall } = ((error as Error).cause ?? {}) as { code?: string; syscall?: string };
      const step = steps.find(([, codes]) => codes.test(code))?.[0] ?? 'the network';
      const message = `${step} failed, ${new URL(request.url).host}: ${code}`;
      if (attempt === 4 || !canPass(code, syscall)) throw new Error(message, { cause: error });
      await pause(500 * 2 ** attempt);
    }
  }
}
