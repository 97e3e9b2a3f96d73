/**
 * Waits for the reader. Its script is loaded when the form is first touched, or when the address fills it;
 * until then the page costs nothing, and what is typed meanwhile is not lost.
 */
const place = document.querySelector<HTMLElement>('[data-laboratory]');
let loading: Promise<void> | undefined;

/** Makes a module of this file, so that its names are its own. */
export {};

function load(): Promise<void> {
  loading ??= import('./mount.tsx').then(({ mount }) => {
    if (place) mount(place);
  });
  return loading;
}

if (place) {
  for (const event of ['pointerover', 'focusin', 'input']) {
    place.addEventListener(event, () => void load(), { once: true, passive: true });
  }
  const arrive = () => /[#&]url=/.test(location.hash) && void load();
  addEventListener('hashchange', arrive);
  arrive();
}
