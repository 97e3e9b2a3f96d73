/**
 * Waits for the reader. A builder's script is loaded when its form is first touched; until then the page costs nothing,
 * and what is typed meanwhile is not lost.
 */
const place = document.querySelector<HTMLElement>('[data-truth]');
let loading: Promise<void> | undefined;

/** Makes a module of this file, so that its names are its own. */
export {};

function load(to: HTMLElement): Promise<void> {
  loading ??= (
    to.dataset['truth'] === 'logs' ? import('./mount-logs.tsx') : import('./mount-responses.tsx')
  ).then(({ mount }) => mount(to));
  return loading;
}

if (place)
  for (const event of ['pointerover', 'focusin', 'input'])
    place.addEventListener(event, () => void load(place), { once: true, passive: true });
