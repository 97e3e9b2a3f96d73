/** All that a page can know of a call that CORS hides: whether anything answers at that address. */
export class NoReadableAnswer extends Error {
  override name = 'NoReadableAnswer';
}

/** `no-cors` hides the answer and still fails if there is none. The bare origin reaches no route that writes. */
async function answers(origin: string): Promise<boolean> {
  try {
    await fetch(origin, { mode: 'no-cors', cache: 'no-store', signal: AbortSignal.timeout(5000) });
    return true;
  } catch {
    return false;
  }
}

/** Report the error to the page's own server, with navigator.sendBeacon. */
export async function send(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (cause) {
    // An abort is the page's own wish. Everything else is a TypeError without a reason.
    if (!(cause instanceof TypeError)) throw cause;
    const { origin, pathname } = new URL(request.url);
    const why = (await answers(origin)) ? 'CORS hides the answer' : 'no answer: network, DNS, TLS, blocker, CSP';
    throw new NoReadableAnswer(`${request.method} ${origin}${pathname}: ${why}`, { cause });
  }
}
