import { reveal } from '../../commands/quote.ts';
import { CopyButton } from '../triage/CopyButton.tsx';
import { shorten } from './shorten.ts';

interface Props {
  caption: string;
  /** What is copied, to the character. */
  text: string;
  /** What is shown in its place: the text without what nobody may read over a shoulder. */
  display?: string | undefined;
}

/** A text to be copied. What can't be seen is written out; what is too long is cut in the middle. */
export function Figure({ caption, text, display = text }: Props) {
  const { shown, left } = shorten(display);
  const plain = reveal(shown);
  return (
    <figure class="snippet">
      <figcaption>
        <b>{caption}</b>
        <CopyButton text={`${text}\n`} label="Copy" />
      </figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide command is scrolled with the keyboard */}
      <pre tabIndex={0}>
        <code>{plain}</code>
      </pre>
      {left > 0 && <p class="note">{left} characters in the middle are not shown. The copy has them all.</p>}
      {plain !== shown && (
        <p class="note">
          A character that can’t be seen is shown as \u&#123;…&#125;. The copy has the character itself.
        </p>
      )}
    </figure>
  );
}
