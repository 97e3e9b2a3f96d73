/** What the probe prints (`src/commands/probe`): requests that differ in one thing, and the answers to queries. */
import type { Document, FormReader } from '../form.ts';
import { configurationIn } from './probe-output-configuration.ts';
import { entriesOf } from './probe-output-entries.ts';
import { blocksIn } from './probe-output-lines.ts';

/** Recognises the block by the mark in front of its lines. */
export const readProbeOutput: FormReader = (stretch) =>
  blocksIn(stretch).map((block): Document => {
    const { lines, quote, isCut } = block;
    const configuration = configurationIn(lines);
    return {
      form: 'probe output',
      quote,
      entries: entriesOf(block),
      ...(configuration && { configuration }),
      ...(isCut && {
        gaps: [
          { quote: { from: Math.max(quote.from, quote.to - 40), to: quote.to }, why: 'cut-off' as const },
        ],
      }),
    };
  });
