import { copiedText } from './copied.ts';

const seconds = 2;

/** Copies what stands in the figure at that moment: the reader's values may have been filled in since. */
async function copy(figure: HTMLElement, button: HTMLButtonElement): Promise<void> {
  const pre = figure.querySelector('pre');
  const text = pre ? copiedText(pre) : '';
  let said = 'Copied';
  try {
    await navigator.clipboard.writeText(`${text.trimEnd()}\n`);
  } catch {
    // Forbidden, or no secure context: select the text, so that the keyboard can copy it.
    if (pre) getSelection()?.selectAllChildren(pre);
    said = 'Selected: press Ctrl+C';
  }
  button.textContent = said;
  setTimeout(() => (button.textContent = 'Copy'), seconds * 1000);
}

/** Adds a copy button to every snippet. Its own text says whether it worked, and is read out when it changes. */
export function addCopyButtons(root: ParentNode = document): void {
  for (const figure of root.querySelectorAll<HTMLElement>('figure[data-snippet]')) {
    if (figure.querySelector('.copy')) continue;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy';
    button.textContent = 'Copy';
    button.setAttribute('aria-live', 'polite');
    button.addEventListener('click', () => copy(figure, button));
    let caption = figure.querySelector('figcaption');
    if (!caption) {
      caption = document.createElement('figcaption');
      figure.prepend(caption);
    }
    caption.append(button);
  }
}
