import { hydrate } from 'preact';
import { formIn } from './form.ts';
import { Responses } from './Responses.tsx';

/** Brings the builder to life where it was rendered when the site was built; what was typed meanwhile is kept. */
export function mount(place: HTMLElement): void {
  hydrate(<Responses site={place.dataset['site'] ?? ''} typed={formIn(place)} />, place);
}
