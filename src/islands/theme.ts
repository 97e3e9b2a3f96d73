import { keep } from './storage.ts';

/** The button turns light into dark and back, and the choice is kept; before it, the system's scheme counts. */
export function startTheme(): void {
  const root = document.documentElement;
  const systemDark = matchMedia('(prefers-color-scheme: dark)');
  document.querySelector('[data-theme-toggle]')?.addEventListener('click', () => {
    const now = root.dataset['theme'] ?? (systemDark.matches ? 'dark' : 'light');
    root.dataset['theme'] = now === 'dark' ? 'light' : 'dark';
    keep('theme', root.dataset['theme']);
  });
}
