/**
 * Waits for the reader. The fields' script is loaded when they are first touched, or when the address brings values;
 * until then the page costs nothing, and what is typed meanwhile is not lost.
 */
import { carry } from './links.ts';

const place = document.querySelector<HTMLElement>('[data-values]');
let loading: Promise<void> | undefined;

function load(): Promise<void> {
  loading ??= import('./mount.tsx').then(({ mount }) => {
    if (place) mount(place, carry);
  });
  return loading;
}

function arrive(): void {
  if (!/^#[a-zA-Z]+=/.test(location.hash)) return;
  carry(location.hash.slice(1));
  if (/[#&]url=/.test(location.hash)) void load();
}

if (place) {
  for (const event of ['pointerover', 'focusin', 'input']) {
    place.addEventListener(event, () => void load(), { once: true, passive: true });
  }
  addEventListener('hashchange', arrive);
  arrive();
}
