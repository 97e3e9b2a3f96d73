/**
 * Waits for the reader. The wizard's script is loaded when it is first touched, or when the address restores a step;
 * until then the page costs nothing, and a click made meanwhile is not lost.
 */
import { isCase } from '../target/held.ts';
import { takeDrops } from './drop.ts';

const section = document.querySelector<HTMLElement>('[data-triage]');
let loading: Promise<void> | undefined;
let alive = false;

/** Lets the page do what waits, such as showing what is typed. */
const breathe = (): Promise<void> => new Promise((done) => setTimeout(done));

/** One piece after the other, each in a task of its own: all in one would hold up a slow phone. */
async function arrive(): Promise<void> {
  const { diagnose } = await import('../../triage/diagnose.ts');
  await breathe();
  diagnose({});
  await breathe();
  await import('virtual:words');
  await breathe();
  const { mount } = await import('./mount.tsx');
  await breathe();
  if (section) mount(section);
  alive = true;
}

function load(): Promise<void> {
  loading ??= arrive();
  return loading;
}

const isStep = (): boolean => isCase(location.hash);

if (section) {
  for (const event of ['pointerover', 'focusin', 'input', 'paste']) {
    section.addEventListener(event, () => void load(), { once: true, passive: true });
  }
  section.addEventListener('click', async (event) => {
    const value = (event.target as Element).closest<HTMLElement>('[data-value]')?.dataset['value'];
    if (value === undefined || alive) return;
    event.preventDefault();
    await load();
    section.querySelector<HTMLElement>(`[data-value="${CSS.escape(value)}"]`)?.click();
  });
  takeDrops(load);
  addEventListener('hashchange', () => isStep() && void load());
  if (isStep()) void load();
}
