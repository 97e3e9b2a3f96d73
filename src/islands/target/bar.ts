/** The line at the foot of the window that says what is filled in, and clears it. */
import stylesheet from '../../styles/own-target.css?url';
import { clearAll } from './address.ts';
import { fillCommands } from './fill-commands.ts';
import { heldTarget } from './held.ts';
import { spoken } from './spoken.ts';

function make() {
  const bar = document.createElement('aside');
  bar.className = 'own-target';
  bar.setAttribute('aria-label', 'Your own values');
  const text = document.createElement('p');
  const status = document.createElement('p');
  status.className = 'vh';
  status.setAttribute('role', 'status');
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Clear';
  button.append(
    Object.assign(document.createElement('span'), { className: 'vh', textContent: ' what is filled in' }),
  );
  button.addEventListener('click', () => {
    clearAll();
    status.textContent = 'Your own values are cleared.';
    // The button is gone, and the keyboard must not be lost.
    const main = document.querySelector<HTMLElement>('main');
    main?.setAttribute('tabindex', '-1');
    main?.focus({ preventScroll: true });
  });
  bar.append(text, button);
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: stylesheet });
  // Without its style it would stand in the way.
  link.addEventListener('load', () => document.body.append(bar, status));
  document.head.append(link);
  return { bar, text };
}

let made: ReturnType<typeof make> | undefined;

/** Shows what is held now, in the bar and in the commands of the page. */
export function show(): void {
  const link = heldTarget();
  made ??= make();
  made.bar.hidden = !link;
  document.documentElement.toggleAttribute('data-own-target', link !== '');
  if (link) {
    const value = document.createElement('code');
    value.textContent = spoken(link);
    made.text.replaceChildren('Filled in: ', value);
  }
  fillCommands(link);
}
