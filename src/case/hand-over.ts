/** What is handed to another person: a case with everything secret taken out of it. */
import type { Quote } from '../evidence/reading.ts';
import { type Redacted, Redactor, type Removed } from '../evidence/redaction/redactor.ts';
import type { Target } from '../facts/target.ts';
import type { Case } from './case.ts';
import { linkOf } from './link.ts';

/** The words of a question, as the wizard has them. */
export interface AskWords {
  ask: string;
  values: Record<string, string>;
  help: string;
  command?: string;
}

/** What a note takes from content/ and from the page it is made on. */
export interface HandOverWords {
  /** The message of an error, the title of a cause. */
  error(slug: string): string;
  cause(slug: string): string;
  question(fact: string): AskWords | undefined;
  /** What a fact, and a value of it, is called. */
  name(fact: string): string;
  label(fact: string, value: string): string;
  /** Causes of an error, most frequent first. */
  causesOf(error: string): readonly string[];
  /**
   * A command, and the lines that set its variables with the target's values, for the shell that the reader of the note
   * has; `isPosix`: it can only be written for a POSIX shell.
   */
  filled(command: string): { prelude: string; command: string; isPosix: boolean };
  /** The whole address of a page of the site. */
  address(path: string): string;
}

export interface HandOver {
  case: Case;
  target: Target;
  words: HandOverWords;
  /** A short quote of the evidence, without its secrets. */
  quote(quote: Quote): string;
  /** The evidence without its secrets. */
  evidence: string;
  /** What was removed from it. */
  removed: readonly Removed[];
  /** Any other text that is not the site's own, without secrets. */
  clean(text: string): string;
  /** A command behind the lines that set its variables. */
  command(text: string): string;
  /** The fragment that restores the case. */
  link: string;
  /** The last step for a note: takes out what the person named. */
  finish(note: string): string;
}

const longestQuote = 240;

/**
 * An address of which only harmless parts are left. The facts of a link have closed sets of values and hold nothing;
 * tokens in their places, or in an address, would only break it.
 */
function withoutSecrets(target: Target, isHarmless: (part: string) => boolean): Target {
  const { host, path, query, origin, ...others } = target;
  // Without a host of its own an API's link would lead to its id all the same.
  if (!isHarmless(host ?? '') || !isHarmless(target.apiId ?? '')) return {};
  const segments = path
    ?.split('/')
    .map((part) => (isHarmless(`/a/${part}`) && isHarmless(part) ? part : 'removed'));
  const pairs = query
    ?.split('&')
    .filter((pair) => isHarmless(`?${pair}`) && isHarmless(pair.replace(/^[^=]*=/, '')));
  return {
    ...others,
    ...(host && { host }),
    ...(segments && { path: segments.join('/') }),
    ...(pairs?.length && { query: pairs.join('&') }),
    ...(origin && isHarmless(origin) && { origin }),
  };
}

/** Takes the secrets out of a case. `more`: texts that the person wants to be removed as well. */
export function handOver(
  opened: Case,
  text: string,
  target: Target,
  words: HandOverWords,
  more: readonly string[] = [],
): HandOver {
  const redactor = new Redactor(more);
  const evidence: Redacted = redactor.redact(text);
  const clean = (one: string): string => redactor.redact(one).text;
  return {
    case: opened,
    target,
    words,
    evidence: evidence.text,
    removed: evidence.removed,
    clean,
    quote: ({ from, to }) => {
      const quote = evidence.text.slice(evidence.place(from, 'from'), evidence.place(to, 'to'));
      return quote.length > longestQuote ? `${quote.slice(0, longestQuote)}…` : quote;
    },
    command: (command) => {
      // Of the lines in front only those with a value of the reader's may hold a secret: the others are examples.
      const filled = words.filled(command);
      const lines = filled.prelude.split('\n').filter(Boolean);
      return [
        ...lines.map((line) => (line.includes(', such as ') ? line : clean(line))),
        filled.command,
      ].join('\n');
    },
    link: linkOf(
      opened.facts,
      withoutSecrets(target, (part) => clean(part) === part),
    ),
    finish: (note) => redactor.redactNamed(note),
  };
}
