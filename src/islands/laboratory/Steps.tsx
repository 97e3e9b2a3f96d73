import { Figure } from '../commands/Figure.tsx';
import { shortLine } from './differ.ts';
import type { Explained } from './explain.ts';
import { Step } from './Step.tsx';
import { lineNames, sourceOf } from './sources.ts';
import { Visible } from './Visible.tsx';

interface Props {
  explained: Explained;
  /** A text as it is shown: without its keys. */
  display: (text: string) => string;
}

/** More lines than these are not listed one by one. */
const most = 60;

/** Each step of a signature: what goes in, what comes out, and why. */
export function Steps({ explained, display }: Props) {
  const { lines, canonicalRequest, payload, stringLines, stringToSign, derivation, signature } =
    explained.explanation;
  const show = (text: string) => <Visible text={shortLine(display(text))} />;
  return (
    <>
      <Step number={1} title="Hash the body">
        <p>
          SHA-256 of{' '}
          {payload.bytes === 0 ? 'nothing, since there is no body' : `the ${payload.bytes} bytes of the body`}
          :
        </p>
        <p>
          <code>{payload.hash}</code>
        </p>
      </Step>
      <Step number={2} title="Write the canonical request">
        <ol class="lines">
          {lines.slice(0, most).map((line) => {
            const source = sourceOf(line, explained);
            return (
              <li>
                <b>{lineNames[line.kind]}</b>
                {line.text === '' ? <i class="named">⟨empty⟩</i> : <code>{show(line.text)}</code>}
                <small>
                  {line.explanation}
                  {source !== undefined && (
                    <>
                      {' '}
                      In the request: <code>{show(source)}</code>
                    </>
                  )}
                </small>
              </li>
            );
          })}
        </ol>
        {lines.length > most && <p class="note">{lines.length - most} lines more stand in the text below.</p>}
        <Figure caption="Canonical request" text={canonicalRequest} display={display(canonicalRequest)} />
      </Step>
      <Step number={3} title="Write the string to sign">
        <ol class="lines">
          {stringLines.map(({ text, explanation }) => (
            <li>
              <code>{show(text)}</code>
              <small>{explanation}</small>
            </li>
          ))}
        </ol>
        <Figure caption="String to sign" text={stringToSign} />
      </Step>
      <Step number={4} title="Derive the key">
        <p>
          Four times HMAC-SHA-256, each result the key of the next. The secret and the results are not shown.
        </p>
        <ol class="lines chain">
          {derivation.map(({ name, key, data }) => (
            <li>
              <b>{name}</b>
              <code>
                HMAC({key}, "{data}")
              </code>
            </li>
          ))}
        </ol>
      </Step>
      <Step number={5} title="Sign">
        <p>HMAC-SHA-256 of the string to sign with kSigning, in hex:</p>
        <p>
          <code>{signature}</code>
        </p>
      </Step>
    </>
  );
}
