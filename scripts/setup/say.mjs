/** Progress lines: one form for all scripts, so that a reader can tell whose line it is. */

/** Prints one line of progress, to standard error: standard output is for what a script answers. @param {string} text */
export function say(text) {
  process.stderr.write(`gatewhy: ${text}\n`);
}

/**
 * Says every `every` milliseconds that something is still going on; returns the function that stops it.
 * A silent minute looks like a hang, above all in a log without a terminal.
 * @param {string} what @param {number} [every]
 */
export function keepSaying(what, every = 15_000) {
  const start = Date.now();
  const timer = setInterval(
    () => say(`${what} (${Math.round((Date.now() - start) / 1000)} s so far)`),
    every,
  );
  timer.unref();
  return () => clearInterval(timer);
}

/** Ends the program with a plain message instead of a stack. @param {string} text @returns {never} */
export function giveUp(text) {
  process.stderr.write(`gatewhy: ${text}\n`);
  process.exit(1);
}
