/** Brings a form's script when the reader comes to the form, and not before. */
import { targetIn } from '../target/held.ts';

/**
 * Loads the script of a form when it is first touched, or when the address fills it; until then the page costs nothing.
 * What is typed meanwhile is not lost, and a button that was pressed too early is pressed once more.
 */
export function awaken(place: HTMLElement | null, load: () => Promise<(place: HTMLElement) => void>): void {
  if (!place) return;
  let loading: Promise<void> | undefined;
  let pressed: HTMLElement | undefined;
  const press = (event: Event) => {
    pressed = (event.target as Element).closest<HTMLElement>('button') ?? undefined;
  };
  const come = () => {
    loading ??= load().then((mount) => {
      mount(place);
      place.removeEventListener('click', press);
      // What was typed comes in right after the first frame, and the button counts from then on.
      requestAnimationFrame(() => setTimeout(() => pressed?.click()));
    });
    return loading;
  };
  place.addEventListener('click', press);
  for (const event of ['pointerover', 'focusin', 'input']) {
    place.addEventListener(event, () => void come(), { once: true, passive: true });
  }
  const arrive = () => targetIn(location.hash) && void come();
  addEventListener('hashchange', arrive);
  arrive();
}
