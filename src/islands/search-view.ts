/** Shows what was found. Loaded together with the engine. */
import stylesheet from '../styles/search.css?url';
import type { Found } from './search-over.ts';

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  content: string | Node,
  properties: Partial<HTMLElementTagNameMap[Name]> = {},
): HTMLElementTagNameMap[Name] {
  const made = Object.assign(document.createElement(name), properties);
  made.append(content);
  return made;
}

/** The results' own stylesheet. It comes with the search, so that no page has to carry it. */
export function loadStyles(): Promise<void> {
  const link = element('link', '', { rel: 'stylesheet', href: stylesheet });
  const settled = new Promise<void>((resolve) => {
    link.onload = link.onerror = () => resolve();
  });
  document.head.append(link);
  return settled;
}

/** Pages as a list of links. Errors are named by their exact message. */
export function listOf(pages: readonly Found[]): HTMLUListElement {
  const list = document.createElement('ul');
  for (const { url, kind, title, messages, exact } of pages) {
    const link = element('a', element('small', exact ? 'Error with this message' : kind), { href: url });
    link.append(messages?.[0] ? element('code', messages[0]) : title);
    list.append(element('li', link));
  }
  return list;
}

/** What to do when nothing was found: the wizard asks instead of searching. */
export function nothingFound(query: string): HTMLElement {
  const box = element('p', 'No page has these words. ');
  const evidence = document.querySelector<HTMLTextAreaElement>('textarea#evidence');
  if (!evidence) {
    box.append(element('a', 'Let the wizard find the cause', { href: '/' }));
    return box;
  }
  const button = element('button', 'Give them to the wizard', { type: 'button' });
  button.addEventListener('click', () => {
    evidence.value = query;
    evidence.dispatchEvent(new Event('input', { bubbles: true }));
    evidence.focus();
  });
  box.append(button);
  return box;
}
