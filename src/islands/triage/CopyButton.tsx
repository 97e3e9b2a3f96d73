import { useState } from 'preact/hooks';

/** Copies a text. The button's own text says whether it worked. */
export function CopyButton({ text, label }: { text: string; label: string }) {
  const [said, setSaid] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid('Copied');
    } catch {
      setSaid('Copying is not allowed here: select the text and press Ctrl+C');
    }
  };
  return (
    <button type="button" class="copy" aria-live="polite" onClick={copy} onBlur={() => setSaid('')}>
      {said || label}
    </button>
  );
}
