import { Aligned } from './Aligned.tsx';
import type { Outcome } from './compare.ts';
import { Findings } from './Findings.tsx';
import { alignedStrings } from './lines.ts';
import { basisText, foundText, resultText } from './say.ts';

interface Props {
  outcome: Outcome | undefined;
  /** What is said instead of a result. */
  told: string;
  /** Whether something was typed since. */
  changed: boolean;
  titleOf: (cause: string) => string;
}

const verdicts = {
  true: 'With this secret the signature is the right one for what the server computed.',
  false: 'With this secret the server’s text gives another signature than the one that was sent.',
};

/** What the comparison says. */
export function Diagnosed({ outcome, told, changed, titleOf }: Props) {
  const diagnosis = outcome && 'diagnosis' in outcome ? outcome.diagnosis : undefined;
  const problem = outcome && 'problem' in outcome ? outcome.problem : undefined;
  const serverIs = diagnosis?.server?.from === 'request' ? 'By AWS’s rules' : 'The server';
  return (
    <div class="shown">
      <p role="status">
        {told || problem || (diagnosis ? resultText(diagnosis) : '')}
        {changed && ' The boxes have changed since: compare again.'}
      </p>
      {!outcome && !told && (
        <p class="note">
          Here stands what differs: in words, line by line, with the page of the cause. One box is enough;
          with both it is surer.
        </p>
      )}
      {diagnosis && (
        <>
          <Findings findings={diagnosis.findings} titleOf={titleOf} />
          {diagnosis.signatureMatches !== undefined && <p>{verdicts[`${diagnosis.signatureMatches}`]}</p>}
          <p class="note">
            {foundText(diagnosis.reading)} {diagnosis.findings.length > 0 && basisText(diagnosis.basis)}
          </p>
          <Aligned
            title="The canonical requests, line by line"
            id="l-canonical"
            lines={diagnosis.alignment}
            serverIs={serverIs}
          />
          <Aligned
            title="The strings to sign, line by line"
            id="l-string"
            lines={alignedStrings(diagnosis)}
            serverIs={serverIs}
          />
        </>
      )}
    </div>
  );
}
