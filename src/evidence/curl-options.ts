/** Options of curl that matter for what is sent, and those whose value must not pass for the URL. */

/** Take a value that says nothing of the request. */
export const valued = new Set(
  (
    '-o -w -A -e -c -x -m -E -C -r -z -t -Y -y -P -Q -U --output --write-out --user-agent --referer --cookie-jar ' +
    '--proxy --max-time --connect-timeout --cert --key --cacert --capath --retry --resolve --connect-to --interface ' +
    '--proxy-user --range --limit-rate --ciphers --tls-max --unix-socket --retry-delay --retry-max-time --max-redirs ' +
    '--cert-type --key-type --pass --noproxy --trace --trace-ascii --stderr'
  ).split(' '),
);

/** Send a body, so that the verb is POST unless another is given. */
export const bodied = new Set(
  '-d --data --data-raw --data-binary --data-ascii --data-urlencode --json -F --form --form-string'.split(
    ' ',
  ),
);

/** Send credentials, or read options from a file: what the command line doesn't show may be sent all the same. */
export const opening = new Set('-u --user -K --config --oauth2-bearer -b --cookie'.split(' '));
export const openingAlone = new Set('-n --netrc --netrc-optional --negotiate'.split(' '));

/** An option of a word: `-XPOST` and `--request=POST` carry their value with them, `-sX` ends in the one that takes it. */
export function optionOf(word: string): { option: string; glued?: string } {
  const glued = /^(-[XHduoA])([\s\S]+)$/.exec(word) ?? /^(--[a-z0-9-]+)=([\s\S]*)$/.exec(word);
  if (glued) return { option: glued[1] ?? '', glued: glued[2] ?? '' };
  const last = /^-[a-zA-Z]+([XHduoTwAebcxmKEF])$/.exec(word)?.[1];
  return { option: last ? `-${last}` : word };
}
