import { base64, bodyFile, byFile, checkBody, isLong, typeWarnings } from '../body.ts';
import type { Option } from '../options.ts';
import type { Header } from '../types.ts';
import { configOf } from './config.ts';
import { optionName, passesAlike, quotePowerShell } from './quote.ts';

/** A call of curl.exe: its options, and what the script says in PowerShell's own words. */
interface Call {
  options: readonly Option[];
  url: string;
  body?: string;
  headers: readonly Header[];
  /** Lines to run first. */
  setup?: string[];
  /** Arguments that read the environment, written for PowerShell. */
  own?: string[];
}

/** Longest command line that is written out; Windows allows 32,767 characters, a console shows far fewer. */
const longest = 8000;

/** Bytes of a file, from base64: no character of it means anything to PowerShell. */
const fileLines = (variable: string, text: string): string[] => [
  `${variable} = [IO.Path]::GetTempFileName()`,
  `[IO.File]::WriteAllBytes(${variable}, [Convert]::FromBase64String('${base64(text)}'))`,
];

const writtenOut = ([name, value]: Option): string =>
  value === undefined ? optionName(name) : `${optionName(name)} ${quotePowerShell(value)}`;

/** How the body reaches curl.exe: an option, or a file of its own where curl would read control characters otherwise. */
function bodyOf(body: string): { options: Option[]; setup: string[]; own: string[]; warnings: string[] } {
  const none = { options: [], setup: [], own: [], warnings: [] };
  if (!body) return none;
  checkBody(body);
  if (isLong(body)) return { ...none, options: [['--data-binary', `@${bodyFile}`]], warnings: [byFile] };
  // A config file is read as text on Windows, where Ctrl-Z ends it; NUL ends a value everywhere.
  if (/(?![\t\n\r])\p{Cc}/u.test(body))
    return { ...none, setup: fileLines('$b', body), own: ['--data-binary "@$b"'] };
  return { ...none, options: [['--data-raw', body]] };
}

/**
 * A call as one text for Windows PowerShell 5.1 and PowerShell 7. Values that both hand on alike stand in single quotes;
 * else all of them go through a file in base64, which curl reads with -K. Throws `CommandRefused` for half characters.
 */
export function callPowerShell({ options, url, body = '', headers, setup = [], own = [] }: Call) {
  const sent = bodyOf(body);
  const all: Option[] = [...options, ...sent.options, ['--url', url]];
  const direct = [...all.map(writtenOut), ...own, ...sent.own];
  const isPlain = all.every(([, value]) => value === undefined || passesAlike(value));
  const warnings = [...(body ? typeWarnings(headers) : []), ...sent.warnings];
  const before = [...setup, ...sent.setup];
  const after = sent.own.length > 0 ? ['Remove-Item $b'] : [];
  if (isPlain && direct.join(' ').length <= longest) {
    const text = [...before, `curl.exe -sS -i ${direct.join(' ')}`, ...after].join('\n');
    return { text, warnings };
  }
  const lines = [
    ...before,
    ...fileLines('$f', configOf(all)),
    ['curl.exe -sS -i -K $f', ...own, ...sent.own].join(' '),
    'Remove-Item $f',
    ...after,
  ];
  const why =
    'Options are written in base64: Windows PowerShell 5.1 and PowerShell 7 would hand them to curl differently.';
  return { text: lines.join('\n'), warnings: [...warnings, why] };
}
