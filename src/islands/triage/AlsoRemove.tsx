import { useEffect, useRef } from 'preact/hooks';

/** Milliseconds without typing after which the texts are taken: removing them means reading everything anew. */
const pause = 300;

/** The field for what the reader wants to be removed as well. */
export function AlsoRemove({ onChange }: { onChange: (texts: readonly string[]) => void }) {
  const waiting = useRef<number | undefined>(undefined);
  useEffect(() => () => clearTimeout(waiting.current), []);
  const take = (text: string): void => {
    clearTimeout(waiting.current);
    waiting.current = window.setTimeout(() => {
      onChange(text.split('\n').filter((line) => line.trim() !== ''));
    }, pause);
  };
  return (
    <div class="also">
      <label for="also-remove">Also remove (one text a line, such as a name)</label>
      <textarea
        id="also-remove"
        rows={2}
        spellcheck={false}
        autocomplete="off"
        autocapitalize="off"
        onInput={(event) => take(event.currentTarget.value)}
      />
    </div>
  );
}
