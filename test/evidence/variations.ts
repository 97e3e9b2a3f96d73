/**
 * The ways in which a text arrives other than it was printed: out of terminals, loggers, CI systems, chat programs and
 * word processors. What was said is the same, so that nobody may read another thing out of it, only less.
 */

/** A way, by its name. */
export type Variation = readonly [name: string, change: (text: string) => string];

const lines = (text: string): string[] => text.split(/\r\n|\n/);
const eachLine = (text: string, change: (line: string, index: number) => string): string =>
  lines(text).map(change).join('\n');
const two = (value: number): string => String(value % 60).padStart(2, '0');
const clock = (index: number): string => `10:${two(Math.floor(index / 60))}:${two(index)}`;

/** Colours by token, as HTTPie, bat and jq print them. */
const coloured = (text: string): string =>
  text
    .replace(/"[^"\n]{1,200}"/g, '\u001b[32m$&\u001b[39m')
    .replace(/^([<>*] )?([A-Za-z-]{2,40})(: )/gm, '$1\u001b[38;5;245m$2\u001b[0m$3')
    .replace(/\b[45]\d\d\b/g, '\u001b[1;33m$&\u001b[0m');

/** What changes every character's surroundings and none of the words. */
export const harmless: readonly Variation[] = [
  ['CRLF', (text) => lines(text).join('\r\n')],
  ['trailing blanks', (text) => eachLine(text, (line) => `${line}   `)],
  ['indented', (text) => eachLine(text, (line) => `    ${line}`)],
  ['in colours', coloured],
  ['colours whose escape was lost', (text) => coloured(text).replaceAll('\u001b', '')],
  ['curly quotes', (text) => text.replace(/'([^'\n]*)'/g, '‘$1’').replace(/"([^"\n]*)"/g, '“$1”')],
  ['hard spaces', (text) => text.replaceAll(' ', '\u00a0')],
  ['zero-width characters', (text) => text.replace(/(?<=\w{6})(?=\w)/g, '\u200b')],
  ['docker logs -t', (text) => eachLine(text, (line, i) => `2026-11-21T${clock(i)}.123456789Z ${line}`)],
  ['compose', (text) => eachLine(text, (line) => `api-1  | ${line}`)],
  ['GitHub Actions', (text) => eachLine(text, (line, i) => `2026-11-21T${clock(i)}.1234567Z ${line}`)],
  ['GitLab', (text) => eachLine(text, (line, i) => `2026-11-21T${clock(i)}.123456Z 01O ${line}`)],
  ['Jenkins', (text) => eachLine(text, (line, i) => `[2026-11-21T${clock(i)}.123Z] ${line}`)],
  [
    'kubectl logs --timestamps',
    (text) => eachLine(text, (line, i) => `2026-11-21T${clock(i)}.123456789Z ${line}`),
  ],
  ['kubectl logs --prefix', (text) => eachLine(text, (line) => `[pod/api-6d4cf56db6-x2x9k/api] ${line}`)],
  ['journald', (text) => eachLine(text, (line, i) => `Nov 21 ${clock(i)} ip-10-0-0-1 node[1234]: ${line}`)],
  ['mail', (text) => eachLine(text, (line) => `> ${line}`)],
  ['mail, answered twice', (text) => eachLine(text, (line) => `>> ${line}`)],
  ['Markdown', (text) => `Here it is:\n\`\`\`\n${text}\n\`\`\`\nthanks`],
  [
    'Windows paths around it',
    (text) => `C:\\Users\\dev\\src\\app> type out.txt\n${text}\nC:\\Users\\dev\\src\\app>`,
  ],
  [
    'a PowerShell prompt around it',
    (text) => `PS C:\\Users\\dev> Get-Content .\\out.txt\n${text}\nPS C:\\Users\\dev>`,
  ],
];

/** What takes characters away, or puts line ends where none were. */
export const lossy: readonly Variation[] = [
  ['wrapped at 80 columns', (text) => eachLine(text, (line) => line.replace(/.{80}(?=.)/g, '$&\n'))],
  ['wrapped at 120 columns', (text) => eachLine(text, (line) => line.replace(/.{120}(?=.)/g, '$&\n'))],
  ['the first half', (text) => text.slice(0, Math.ceil(text.length / 2))],
  ['the first three quarters', (text) => text.slice(0, Math.ceil(text.length * 0.75))],
  ['the second half', (text) => text.slice(Math.floor(text.length / 2))],
  [
    'the middle left out',
    (text) => `${text.slice(0, text.length * 0.4)}... [truncated]${text.slice(text.length * 0.6)}`,
  ],
  ['cut off, and said so', (text) => `${text.slice(0, text.length * 0.7)}... [truncated]`],
  ['escaped as JSON', (text) => JSON.stringify(text)],
  ['a field of a JSON log', (text) => JSON.stringify({ level: 'error', time: 1_795_000_000, msg: text })],
];
