/** The search field in the header: results as one types, by mouse or keyboard, and no request for data. */
import { loadSearch } from './search-load.ts';
import { startMissingPage } from './search-missing.ts';

async function show(found: HTMLElement, status: Element, field: HTMLInputElement): Promise<void> {
  const loaded = await loadSearch();
  if (!loaded) {
    status.textContent = 'The search could not be loaded.';
    return;
  }
  const { search, view } = loaded;
  const query = field.value;
  const pages = search(query);
  found.hidden = !query.trim();
  found.replaceChildren(pages.length > 0 ? view.listOf(pages) : view.nothingFound(query));
  const count =
    pages.length === 0 ? 'Nothing found' : pages.length === 1 ? '1 page' : `${pages.length} pages`;
  status.textContent = found.hidden ? '' : `${count}. Arrow down to reach the results.`;
}

/** Arrow keys walk from the field through the results and back; Escape closes. */
function walk(event: KeyboardEvent, field: HTMLInputElement, found: HTMLElement): void {
  const stops = [field, ...found.querySelectorAll<HTMLElement>('a, button')];
  const here = stops.indexOf(document.activeElement as HTMLElement);
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (event.key === 'Escape') {
    found.hidden = true;
    field.focus();
  } else if (event.key === 'Enter' && here === 0) {
    stops[1]?.click();
  } else if (step && !found.hidden && stops[here + step]) {
    event.preventDefault();
    stops[here + step]?.focus();
  }
}

export function startSearch(): void {
  startMissingPage();
  const box = document.querySelector<HTMLElement>('[data-search]');
  const field = box?.querySelector('input');
  const found = box?.querySelector<HTMLElement>('[data-found]');
  const status = box?.querySelector('[data-found-status]');
  if (!box || !field || !found || !status) return;

  const update = () => show(found, status, field);
  field.addEventListener('focus', () => void loadSearch(), { once: true });
  field.addEventListener('input', () => void update());
  field.addEventListener('focus', () => field.value && void update());
  // A field of one line would glue the lines of a pasted transcript together.
  field.addEventListener('paste', (event) => {
    const text = event.clipboardData?.getData('text') ?? '';
    if (!text.includes('\n')) return;
    event.preventDefault();
    field.setRangeText(text.replace(/\s+/g, ' '), field.selectionStart ?? 0, field.selectionEnd ?? 0, 'end');
    void update();
  });
  box.addEventListener('keydown', (event) => walk(event, field, found));
  box.addEventListener('focusout', ({ relatedTarget }) => {
    if (!box.contains(relatedTarget as Node | null)) found.hidden = true;
  });
}
