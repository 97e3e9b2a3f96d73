import { useEffect, useRef, useState } from 'preact/hooks';
import type { Input } from '../../commands/types.ts';
import { type KeyName, Keys } from './Keys.tsx';
import { Offered } from './Offered.tsx';
import { Steps } from './Steps.tsx';
import { forgetKeys, type Refusal, type SignedCommand, service, signRequest } from './signer.ts';

interface Props {
  /** The request as it stands in the form now. */
  input: Input;
  refused: Refusal | undefined;
  onRefused: (refusal: Refusal | undefined) => void;
}

/** How long the gateway takes a signature for current. */
const validFor = 5 * 60_000;
const clock = (time: number) => `${new Date(time).toISOString().slice(11, 19)} UTC`;

/** Signs the request with keys that are typed here and kept nowhere. */
export function Sign({ input, refused, onRefused }: Props) {
  const inputs = useRef<Partial<Record<KeyName, HTMLInputElement | null>>>({});
  const [result, setResult] = useState<SignedCommand>();
  const [says, setSays] = useState('');
  const current = useRef(input);
  current.current = input;

  const forget = () => {
    for (const field of Object.values(inputs.current)) if (field) field.value = '';
    setResult(undefined);
    onRefused(undefined);
    void forgetKeys();
  };
  // A signature is for one request and one moment: no other may be copied as if it were signed.
  useEffect(() => {
    if (!result) return;
    setResult(undefined);
    setSays('The request has changed. Sign it again.');
  }, [input]);
  useEffect(() => {
    if (!result) return;
    const timer = setTimeout(() => {
      setResult(undefined);
      setSays('The signature was five minutes old and no longer valid. Sign again.');
    }, validFor);
    return () => clearTimeout(timer);
  }, [result]);
  // Not even the browser's copy of a page that was left keeps the keys.
  useEffect(() => {
    addEventListener('pagehide', forget);
    return () => removeEventListener('pagehide', forget);
  }, []);

  const sign = async () => {
    const value = (name: KeyName) => inputs.current[name]?.value ?? '';
    const keys = {
      accessKeyId: value('accessKeyId'),
      secretAccessKey: value('secretAccessKey'),
      sessionToken: value('sessionToken'),
    };
    onRefused(undefined);
    setSays('');
    const outcome = await signRequest(input, keys);
    // Typed on while it was being signed: the answer is to another request.
    if (current.current !== input) return;
    if ('text' in outcome) {
      setResult(undefined);
      return onRefused(outcome);
    }
    const from = outcome.at.getTime();
    setResult(outcome);
    setSays(
      `Signed at ${clock(from)} for ${outcome.region} and ${service}. The gateway takes it for five minutes, until ${clock(from + validFor)}.`,
    );
  };
  return (
    <section class="sign" id="c-sign" tabIndex={-1} aria-labelledby="c-sign-title">
      <h2 id="c-sign-title">Sign it here</h2>
      <div>
        <p>
          For routes with IAM authorization. The keys stay in the memory of this page: they are sent nowhere,
          stored nowhere, stand in no link, and are gone when you close or leave the page.
        </p>
        <Keys inputs={inputs} refused={refused} onInput={() => onRefused(undefined)} />
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
          <button
            type="button"
            onClick={() => {
              forget();
              setSays('The keys are forgotten.');
            }}
          >
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
      {result && (
        <div>
          <Offered command={result.command} />
          <Steps signed={result.signed} />
        </div>
      )}
    </section>
  );
}
