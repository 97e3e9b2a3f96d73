/** All that a page can know of a call that CORS hides: whether anything answers at that address. */
export class NoReadableAnswer extends Error {
  override name = 'NoReadableAnswer';
  readonly answers: boolean;

  constructor(method: string, url: URL, answers: boolean, options: ErrorOptions) {
    const why = answers ? 'the API is there, but CORS hides this call' : 'no answer: network, DNS, TLS, blocker, CSP';
    super(`${method} ${url.origin}${url.pathname}: ${why}`, options);
    this.answers = answers;
  }
}

/** `no-cors` hides the answer and still fails if there is none. The bare origin reaches no route that writes. */
async function somethingAnswers({ origin }: URL): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(5000);
    await fetch(origin, { mode: 'no-cors', cache: 'no-store', credentials: 'omit', signal });
    return true;
  } catch {
    return false;
  }
}

export async function callApi(url: URL, init: RequestInit = {}): Promise<Response> {
  try {
    return await fetch(url, init);
  } catch (cause) {
    // An abort is the page's own wish. Everything else is a TypeError without a reason.
    if (!(cause instanceof TypeError)) throw cause;
    throw new NoReadableAnswer(init.method ?? 'GET', url, await somethingAnswers(url), { cause });
  }
}

/** Sends the failure to the page's own server, where CORS is no obstacle. Status and ids are in nobody's reach here. */
export function report(error: NoReadableAnswer, endpoint: string): void {
  const { message, answers } = error;
  const facts = { message, answers, page: location.origin, online: navigator.onLine, at: new Date().toISOString() };
  navigator.sendBeacon(endpoint, JSON.stringify(facts));
}
