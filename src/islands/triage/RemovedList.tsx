import { kinds } from '../../evidence/redaction/kinds.ts';
import type { Removed } from '../../evidence/redaction/redactor.ts';

const times = (count: number): string => (count === 1 ? 'once' : `${count} times`);

/** What was removed from the pasted text: the name that stands for it, what it is, and how often it stood there. */
export function RemovedList({ removed }: { removed: readonly Removed[] }) {
  const total = removed.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <p class="note" role="status">
        {total === 0
          ? 'Nothing in the pasted text looks like a secret. Read it through before you send it.'
          : `Removed from what you pasted: ${removed.length === 1 ? '1 value' : `${removed.length} values`}, ${times(total)} in all. Read the rest through before you send it.`}
      </p>
      {total > 0 && (
        <details>
          <summary>What was removed</summary>
          <ul class="removed">
            {removed.map(({ kind, token, count }) => (
              <li key={token}>
                <code>{token}</code> {kinds[kind]}, {times(count)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
