import type { Missed as MissedPart } from '../../evidence/digest.ts';

const why: Record<NonNullable<MissedPart['why']>, string> = {
  'cut-off': 'it is cut off',
  'not-well-formed': 'it is not well-formed',
  'too-deep': 'it is nested too deep',
  'too-long': 'it is too long',
  binary: 'it is binary',
};

/** What was not understood, so that nobody takes it for read. */
export function Missed({ missed }: { missed: readonly MissedPart[] }) {
  if (missed.length === 0) return null;
  return (
    <details class="missed">
      <summary>Not understood: {missed.length === 1 ? '1 part' : `${missed.length} parts`}</summary>
      <ul>
        {missed.map((part, index) => (
          <li key={index}>
            {part.file && `${part.file}, `}line {part.line}: <code>{part.words}</code>
            {part.why && ` (${why[part.why]})`}
          </li>
        ))}
      </ul>
    </details>
  );
}
