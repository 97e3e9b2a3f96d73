/**
 * Starts a worker that the page's policy holds too. A worker whose script has an address of its own does not take over a
 * policy that stands in a `<meta>`, and could connect to anybody; one from a `blob:` takes over the whole policy of the
 * page that made it (HTML, "initialize a worker global scope's policy container"; CSP 3, section 7.8). `worker-src blob:`
 * in the policy allows no other kind.
 */

/** What the worker says before anything else: whether its script could be loaded. */
export const ready = 'ready';
export const notReady = 'not-ready';

/** A worker that runs a script of the site, from its absolute address. Throws where browsers know no such workers. */
export function guardedWorker(script: string): Worker {
  // As import(), which asks `script-src`: a static import of a worker asks `worker-src`.
  const text = `import(${JSON.stringify(script)}).then(()=>postMessage('${ready}'),()=>postMessage('${notReady}'))`;
  const url = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
  const worker = new Worker(url, { type: 'module' });
  // The address may go once the worker has taken its few bytes; at once would be too soon for some browsers.
  worker.addEventListener('message', () => URL.revokeObjectURL(url), { once: true });
  return worker;
}
