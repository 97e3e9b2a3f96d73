import { useState } from 'preact/hooks';
import type { Digest } from '../../evidence/digest.ts';

interface Props {
  digest: Digest;
  onChoose: (choice: number) => void;
}

/** More than this are not shown at once: of a log with thousands of failures the list would hold the page up. */
const atOnce = 20;

/** The failing requests of the evidence, to say which one it is about. */
export function Choices({ digest: { reading, choices: spots }, onChoose }: Props) {
  const { choices, choice: read = -1 } = reading;
  // Until the evidence is read anew, the reader's choice stands.
  const [chosen, setChosen] = useState<{ in: Digest['reading']; choice: number }>();
  const choice = chosen?.in === reading ? chosen.choice : read;
  const [page, setPage] = useState<number | undefined>();
  if (choices.length < 2) return null;
  const pages = Math.ceil(choices.length / atOnce);
  const now = Math.min(page ?? Math.floor(Math.max(choice, 0) / atOnce), pages - 1);
  const first = now * atOnce;
  return (
    <fieldset class="choices">
      <legend>Several failing requests are here</legend>
      <p class="note">One is read at a time. To choose another begins the questions anew.</p>
      <ul>
        {choices.slice(first, first + atOnce).map(({ title }, at) => {
          const index = first + at;
          const spot = spots[index];
          return (
            <li key={index}>
              <label>
                <input
                  type="radio"
                  name="choice"
                  value={index}
                  checked={index === choice}
                  onChange={() => {
                    setChosen({ in: reading, choice: index });
                    onChoose(index);
                  }}
                />
                <code>{title}</code>{' '}
                <small>
                  {spot?.file && `${spot.file}, `}line {spot?.line ?? 1}
                </small>
              </label>
            </li>
          );
        })}
      </ul>
      {pages > 1 && (
        <p class="tools">
          <button type="button" disabled={now === 0} onClick={() => setPage(now - 1)}>
            Earlier ones
          </button>
          <button type="button" disabled={now === pages - 1} onClick={() => setPage(now + 1)}>
            Later ones
          </button>
          <span class="note" role="status">
            {first + 1} to {Math.min(first + atOnce, choices.length)} of {choices.length}
          </span>
        </p>
      )}
    </fieldset>
  );
}
