import { prelude, variablesIn } from '../../commands/prelude.ts';
import type { Target } from '../../facts/target.ts';
import { CopyButton } from './CopyButton.tsx';

/** A command with the reader's own values in front of it, as far as they are known. */
export function Command({ text, target }: { text: string; target: Target }) {
  const filled = prelude(variablesIn(text), target);
  const whole = [filled.text, text].filter(Boolean).join('\n');
  return (
    <figure class="snippet" data-snippet="sh">
      <figcaption>
        <b>Shell</b>
        <CopyButton text={`${whole}\n`} label="Copy" />
      </figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide command is scrolled with the keyboard */}
      <pre tabIndex={0}>
        <code>{whole}</code>
      </pre>
    </figure>
  );
}
