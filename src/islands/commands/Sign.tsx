import { useEffect, useRef, useState } from 'preact/hooks';
import { isHandshake } from '../../commands/handshake.ts';
import type { Input } from '../../commands/types.ts';
import { Figure } from './Figure.tsx';
import { useHeldKeys } from './held-keys.ts';
import { Keys } from './Keys.tsx';
import { masked } from './masked.ts';
import { Offered } from './Offered.tsx';
import { type Place, PlaceFields } from './PlaceFields.tsx';
import { ShowKeys } from './ShowKeys.tsx';
import { Steps } from './Steps.tsx';
import { forgetKeys, type Refusal, type SignedCommand, service, signRequest } from './signer.ts';

interface Props {
  /** The request as it stands in the form now. */
  input: Input;
  refused: Refusal | undefined;
  onRefused: (refusal: Refusal | undefined) => void;
}

/** Such as `12:00:05 UTC`, with the day where it is another one. */
const clock = (time: number, from = time): string => {
  const text = new Date(time).toISOString();
  const day = text.slice(0, 10);
  const isSameDay = new Date(from).toISOString().startsWith(day);
  return `${isSameDay ? '' : `${day} `}${text.slice(11, 19)} UTC`;
};

/** Signs the request with keys that are typed here and kept nowhere. */
export function Sign({ input, refused, onRefused }: Props) {
  const [result, setResult] = useState<SignedCommand>();
  const [shown, setShown] = useState(false);
  const [says, setSays] = useState('');
  const [place, setPlace] = useState<Place>({ inUrl: false, expires: '300' });
  const current = useRef({ input, place });
  current.current = { input, place };

  const held = useHeldKeys((told) => {
    setResult(undefined);
    setShown(false);
    setSays(told);
    onRefused(undefined);
    void forgetKeys();
  });
  // A signature is for one request and one moment: no other may be copied as if it were signed.
  useEffect(() => {
    if (!result) return;
    setResult(undefined);
    setSays('The request has changed. Sign it again.');
  }, [input, place]);
  useEffect(() => {
    if (!result) return;
    const timer = setTimeout(() => {
      setResult(undefined);
      setSays('The signature is no longer valid. Sign again.');
    }, result.life * 1000);
    return () => clearTimeout(timer);
  }, [result]);

  const sign = async () => {
    onRefused(undefined);
    setSays('');
    const began = held.moment();
    const expires = /^\d{1,7}$/.test(place.expires.trim()) ? Number(place.expires) : Number.NaN;
    const outcome = await signRequest(input, held.read(), place.inUrl ? expires : undefined);
    // Forgotten while it was being signed: nothing of it may stay, the derived key neither.
    if (held.moment() !== began) return forgetKeys();
    // Typed on while it was being signed: the answer is to another request.
    if (current.current.input !== input || current.current.place !== place) return;
    if ('text' in outcome) {
      setResult(undefined);
      return onRefused(outcome);
    }
    const from = outcome.at.getTime();
    setResult(outcome);
    setSays(
      `Signed at ${clock(from)} for ${outcome.region} and ${service}. ${outcome.url ? 'It expires at' : 'The gateway takes it for five minutes, until'} ${clock(from + outcome.life * 1000, from)}.`,
    );
  };
  const display = (text: string) => (result && !shown ? masked(text, result.keys) : text);
  return (
    <section class="sign" id="c-sign" tabIndex={-1} aria-labelledby="c-sign-title">
      <h2 id="c-sign-title">Sign it here</h2>
      <div>
        <p>
          For routes with IAM authorization. The keys stay in the memory of this page: they are sent nowhere,
          stored nowhere, stand in no link, and are gone when you leave the page or hide it for ten minutes.{' '}
          <a href="/signatures/#sign">How a signature is made</a>, step by step.
        </p>
        <PlaceFields
          place={place}
          opens={isHandshake(input)}
          refused={refused}
          onChange={(next) => {
            setPlace(next);
            onRefused(undefined);
          }}
        />
        <Keys held={held} refused={refused} onInput={() => onRefused(undefined)} />
        <dl class="readings">
          <div>
            <dt>Region</dt>
            <dd>
              {input.target.region ? <code>{input.target.region}</code> : 'not known yet: fill it in above'}
            </dd>
          </div>
          <div>
            <dt>Service</dt>
            <dd>
              <code>{service}</code>
            </dd>
          </div>
        </dl>
        <p class="tools">
          <button type="button" class="go" onClick={sign}>
            Sign
          </button>
          <button type="button" onClick={held.forget}>
            Forget the keys
          </button>
        </p>
        {refused?.field === 'sign' && (
          <p class="problem" role="alert">
            {refused.text}
          </p>
        )}
        <p role="status">{says}</p>
      </div>
      {!result && (
        <p class="note">Here stands the signed command, with the texts that the signature is made of.</p>
      )}
      {result && (
        <div>
          <ShowKeys shown={shown} onChange={setShown} />
          <Offered command={result.command} display={display(result.command.text)} />
          {result.url && <Figure caption="The URL alone" text={result.url} display={display(result.url)} />}
          <Steps signed={result.signed} display={display} />
        </div>
      )}
    </section>
  );
}
