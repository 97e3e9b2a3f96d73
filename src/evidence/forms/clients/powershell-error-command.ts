/** Commands of PowerShell that send a request, as typed at a prompt or shown by an error. */
import type { Quote, Stretch } from '../../reading.ts';
import { shellWords, type Word } from '../../shell-words.ts';
import type { Said } from './transcribed.ts';

/** What a command says; of what a variable holds, and of what the error cut off, nothing. */
export interface PowerShellCommand {
  quote: Quote;
  method?: Said;
  url?: Said;
  sent?: (readonly [Said, Said])[];
}

const start = /(?:^|[\s>|=(])((?:Invoke-(?:RestMethod|WebRequest)|irm|iwr|curl|wget)) +(?=[-'"h@$(])/gim;
const pair =
  /(?:^|[;{\r\n])\s{0,20}['"]?([A-Za-z][\w-]{0,80})['"]?\s{0,5}=\s{0,5}(?:'([^'\r\n]{0,4000})'|"([^"\r\n]{0,4000})"|([^\s;}'"]{1,400}))/g;
const cut = /(?:\.{3}|…)\s{0,3}$/;

/** The commands of a text in their order, at most 50. */
export function commandsIn(stretch: Stretch): PowerShellCommand[] {
  const { text, at } = stretch;
  const commands: PowerShellCommand[] = [];
  for (const found of text.matchAll(start)) {
    const from = found.index + found[0].indexOf(found[1] ?? '');
    commands.push(commandAt(text, from, at));
    if (commands.length === 50) break;
  }
  return commands;
}

function commandAt(text: string, from: number, at: number): PowerShellCommand {
  const words = shellWords(text, from, 4000);
  const end = words.at(-1)?.to ?? from;
  const lineEnd = text.slice(end, end + 10).search(/[\r\n]|$/);
  const isCut = end >= text.length || cut.test(text.slice(from, end + Math.max(0, lineEnd)));
  const after = (name: RegExp): Word | undefined => {
    const index = words.findIndex((word) => name.test(word.text));
    return index < 0 ? undefined : words[index + 1];
  };
  const named = after(/^-Uri$/i) ?? words.find((word) => /^https?:\/\//i.test(word.text));
  const isLast = named !== undefined && isCut && words.indexOf(named) >= words.length - 2;
  const url = named && !isLast && /^https?:\/\/[^\s$…"'{}<>]{1,4000}$/i.test(named.text) ? named : undefined;
  const verb = after(/^-Method$/i);
  // Options may come out of a table (`@options`), or stand behind the cut.
  const isOpen = isCut || words.some((word) => /^@[A-Za-z]/.test(word.text));
  const method =
    verb && /^[A-Za-z]{3,7}$/.test(verb.text)
      ? { text: verb.text.toUpperCase(), quote: placed(verb, at) }
      : !verb && !isOpen && words[0]
        ? { text: 'GET', quote: { from: at + from, to: at + words[0].to } }
        : undefined;
  const sent = headersIn(text.slice(from, from + 4000), at + from);
  return {
    quote: { from: at + from, to: at + end },
    ...(method && { method }),
    ...(url && { url: { text: url.text, quote: inside(url, text, at) } }),
    ...(sent.length > 0 && { sent }),
  };
}

const placed = ({ from, to }: Word, at: number): Quote => ({ from: at + from, to: at + to });

/** A word without its quotation marks. */
function inside({ text: meant, from, to }: Word, text: string, at: number): Quote {
  const start = text.slice(from, to).indexOf(meant);
  return start < 0
    ? { from: at + from, to: at + to }
    : { from: at + from + start, to: at + from + start + meant.length };
}

/** The headers of `-Headers @{ 'x-api-key' = '…' }`. */
function headersIn(command: string, at: number): (readonly [Said, Said])[] {
  const table = /-Headers\s{1,5}@(\{[^{}]{0,3000}\})/i.exec(command);
  if (!table) return [];
  const from = table.index + table[0].length - (table[1] ?? '').length;
  return [...(table[1] ?? '').matchAll(pair)].map((found) => {
    const [all, name = '', single, double, plain] = found;
    const value = single ?? double ?? plain ?? '';
    const start = at + from + found.index;
    const nameAt = start + all.indexOf(name);
    const quote = { from: start + all.lastIndexOf(value), to: start + all.lastIndexOf(value) + value.length };
    // What a variable holds is not known.
    const shown = single === undefined ? value.replace(/\$[\s\S]{0,4000}/, '<variable>') : value;
    return [
      { text: name, quote: { from: nameAt, to: nameAt + name.length } },
      { text: shown, quote },
    ] as const;
  });
}
