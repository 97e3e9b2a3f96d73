import { hydrate } from 'preact';
import { formOfLink } from '../commands/form.ts';
import { Laboratory } from './Laboratory.tsx';

/** Brings the laboratory to life where it was rendered when the site was built; what was typed meanwhile is kept. */
export function mount(place: HTMLElement): void {
  const typed: Record<string, string> = { ...formOfLink(location.hash).form };
  // The boxes of the comparison and the keys keep what stands in them by themselves.
  for (const input of place.querySelectorAll<HTMLInputElement>('.explain [name]:not([type=password])')) {
    if (input.value) typed[input.name] = input.value;
  }
  const causes = new Map<string, string>();
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-causes] a')) {
    causes.set(link.pathname.split('/')[2] ?? '', link.textContent ?? '');
  }
  hydrate(<Laboratory typed={typed} causes={causes} />, place);
}
