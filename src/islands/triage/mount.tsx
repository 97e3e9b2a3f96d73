import { hydrate } from 'preact';
import type { ErrorSlug } from '../../facts/vocabulary.ts';
import stylesheet from '../../styles/triage-steps.css?url';
import { Reader } from './reader.ts';
import script from './reading-worker.ts?worker&url';
import { Triage } from './Triage.tsx';
import { warmUp } from './warm.ts';

/**
 * Brings the wizard of a page to life, in place of what was rendered when the site was built: the same component, so
 * the text box, what was typed into it and the focus stay where they are.
 */
export function mount(section: HTMLElement): void {
  const page = (section.dataset['triage'] || undefined) as ErrorSlug | undefined;
  const body = section.querySelector<HTMLElement>('[data-wizard]');
  const box = section.querySelector('textarea');
  if (!body) return;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = stylesheet;
  document.head.append(link);
  const reader = new Reader(new URL(script, location.href).href);
  hydrate(
    <Triage {...(page && { page })} typed={box?.value ?? ''} fragment={location.hash} reader={reader} />,
    body,
  );
  warmUp(reader);
}
