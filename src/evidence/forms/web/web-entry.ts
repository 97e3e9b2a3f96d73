import type { Finding, Match, Quote } from '../../reading.ts';
import type { Entry } from '../form.ts';
import { type Transcript, TranscriptWriter } from '../transcript.ts';
import type { WebExchange } from './web-exchange.ts';
import { writeExchange } from './web-transcript.ts';

interface Outline {
  title: string;
  failed: boolean;
  likely?: boolean;
  ids: readonly string[];
  quote: Quote;
  /** What the transcript shows, in the order of time; or how it is written. */
  exchanges: readonly WebExchange[] | ((writer: TranscriptWriter) => void);
  /** What the form proves besides, given the transcript. */
  proof?(transcript: Transcript): { findings?: readonly Finding[]; matches?: readonly Match[] };
}

/** An entry whose transcript is written when it is asked for: of thousands that a file has, few are. */
export function webEntry({ exchanges, proof, ...outline }: Outline, text: string): Entry {
  const transcript = once((): Transcript => {
    const writer = new TranscriptWriter();
    if (typeof exchanges === 'function') exchanges(writer);
    else for (const exchange of exchanges) writeExchange(writer, exchange, text);
    return writer.done();
  });
  const proved = once(() => proof?.(transcript()) ?? {});
  return {
    ...outline,
    get transcript() {
      return transcript();
    },
    get findings() {
      return proved().findings ?? [];
    },
    get matches() {
      return proved().matches ?? [];
    },
  };
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
