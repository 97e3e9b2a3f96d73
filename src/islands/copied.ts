/**
 * What is copied out of the page where it isn't what is shown: a secret that the reader typed stands in a command as
 * dots, and in the memory of the page. It reaches the clipboard with the command, and never the page's HTML.
 */

const secrets = new WeakMap<Node, string>();
const dots = '••••••••';

/** Shows dots in an element, and has the secret copied with whatever holds the element. */
export function hideSecret(element: HTMLElement, secret: string): void {
  element.textContent = dots;
  element.dataset['secret'] = '';
  secrets.set(element, secret);
  document.addEventListener('copy', copySelected);
}

/** The text of an element as it is copied. */
export function copiedText(element: Element): string {
  const hidden = [...element.querySelectorAll('[data-secret]')];
  if (hidden.length === 0) return (element as HTMLElement).innerText;
  const copy = element.cloneNode(true) as Element;
  for (const [index, place] of [...copy.querySelectorAll('[data-secret]')].entries()) {
    const original = hidden[index];
    place.textContent = (original && secrets.get(original)) ?? '';
  }
  return copy.textContent;
}

/** The keyboard's way of copying: a selection that holds a secret whole takes it along. */
function copySelected(event: ClipboardEvent): void {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0) return;
  const range = selection.getRangeAt(0);
  const hidden = [...document.querySelectorAll('[data-secret]')].filter((place) =>
    range.intersectsNode(place),
  );
  const content = range.cloneContents();
  const places = [...content.querySelectorAll('[data-secret]')];
  if (places.length === 0 || places.length !== hidden.length) return;
  for (const [index, place] of places.entries()) {
    const original = hidden[index];
    const isWhole = place.textContent === dots;
    place.textContent = (isWhole && original && secrets.get(original)) || place.textContent;
  }
  event.clipboardData?.setData('text/plain', content.textContent ?? '');
  event.preventDefault();
}
