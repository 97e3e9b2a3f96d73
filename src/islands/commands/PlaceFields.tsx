import { useEarlyChoice } from '../fields/early-choice.ts';
import { asTyped, Field } from '../fields/Field.tsx';
import type { Refusal } from './signer.ts';

/** Where a signature stands. */
export interface Place {
  /** In the URL, in place of headers. */
  inUrl: boolean;
  /** What was typed: for how many seconds the URL is good. */
  expires: string;
}

interface Props {
  place: Place;
  /** Whether the request opens a WebSocket. */
  opens: boolean;
  refused: Refusal | undefined;
  onChange: (place: Place) => void;
}

/** The choice between a signature in headers and one in the URL, with the life of the latter. */
export function PlaceFields({ place, opens, refused, onChange }: Props) {
  const around = useEarlyChoice((value) => onChange({ ...place, inUrl: value === 'url' }));
  const choice = (inUrl: boolean, label: string) => (
    <label>
      <input
        type="radio"
        name="c-place"
        value={inUrl ? 'url' : 'headers'}
        checked={place.inUrl === inUrl}
        onChange={() => onChange({ ...place, inUrl })}
      />
      <span>{label}</span>
    </label>
  );
  return (
    <>
      <fieldset class="groups" ref={around}>
        <legend>Where the signature stands</legend>
        {choice(false, 'In headers')}
        {choice(true, 'In the URL (presigned)')}
      </fieldset>
      {opens && !place.inUrl && (
        <p class="note">
          A browser can set no header when it opens a WebSocket. For a browser, sign in the URL.
        </p>
      )}
      {place.inUrl && (
        <>
          <div class="fields">
            <Field
              id="c-expires"
              label="Good for, in seconds"
              wide
              hint="From 1 to 604800, a week. Take the shortest that will do."
              problem={refused?.field === 'expires' ? refused : undefined}
            >
              {(tie) => (
                <input
                  {...tie}
                  {...asTyped}
                  name="expires"
                  inputmode="numeric"
                  value={place.expires}
                  onInput={(event) => onChange({ ...place, expires: event.currentTarget.value })}
                />
              )}
            </Field>
          </div>
          <ul class="warnings">
            <li>
              Until then whoever has the URL can send the request, without a key. Keep it out of tickets,
              chats and logs.
            </li>
          </ul>
        </>
      )}
    </>
  );
}
