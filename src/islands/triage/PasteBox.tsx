import words from 'virtual:words';
import { adviceText } from '../../evidence/advice.ts';
import type { Advised } from '../../evidence/advise.ts';
import type { ErrorSlug } from '../../facts/vocabulary.ts';
import { ChooseFiles } from './ChooseFiles.tsx';

interface Props {
  advice: Advised | undefined;
  /** An error that the evidence shows, and whose page this isn't. */
  shown: ErrorSlug | undefined;
  onType: (text: string) => void;
  /** Absent until the page's script is there: files are read by nothing else. */
  onFiles: ((files: readonly File[]) => void) | undefined;
}

const pasteLabel = 'Paste the failing response, a curl -v transcript, a URL or a console message';

/** The place for the evidence, and what is said of it as a whole. */
export function PasteBox({ advice, shown, onType, onFiles }: Props) {
  return (
    <>
      <label for="evidence">{pasteLabel}</label>
      <textarea
        id="evidence"
        rows={4}
        spellcheck={false}
        autocomplete="off"
        autocapitalize="off"
        onInput={(event) => onType(event.currentTarget.value)}
      />
      {onFiles && <ChooseFiles onFiles={onFiles} />}
      <p class="note" role="status">
        {advice ? adviceText(advice.kind, advice.detail) : 'Nothing you paste leaves this page.'}
        {shown && (
          <>
            {' '}
            It shows <a href={`/errors/${shown}/`}>{words.errors[shown]?.[0] ?? shown}</a>.
          </>
        )}
      </p>
    </>
  );
}
