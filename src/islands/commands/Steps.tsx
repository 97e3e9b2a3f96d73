import { Figure } from './Figure.tsx';
import type { SignedCommand } from './signer.ts';

interface Props {
  signed: SignedCommand['signed'];
  /** A text as it is shown: without its keys. */
  display: (text: string) => string;
}

/** How the signature came about, for comparing with what the gateway says that it worked out. */
export function Steps({ signed: { canonicalRequest, stringToSign, leftOut }, display }: Props) {
  return (
    <details>
      <summary>Canonical request and string to sign</summary>
      <p class="note">
        A REST API that finds another signature prints these two texts as it sees them: the first line that
        differs is what was changed on the way. An HTTP API prints neither.{' '}
        <a href="/signatures/">The signature laboratory</a> compares them.
      </p>
      <Figure caption="Canonical request" text={canonicalRequest} display={display(canonicalRequest)} />
      <Figure caption="String to sign" text={stringToSign} />
      {leftOut.length > 0 && (
        <p class="note">Left out, since signing or curl sets them: {leftOut.join(', ')}.</p>
      )}
    </details>
  );
}
