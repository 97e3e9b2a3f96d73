/**
 * A page whose last review is more than a year old says so: at build time where it is known already, and by the
 * reader's clock where a built page has outlived its build.
 */

const year = 365 * 24 * 60 * 60 * 1000;

/** Whether a page that was last read against its sources on `checked` is too old to be taken on trust. */
export const isAged = (checked: Date, now: Date): boolean => now.getTime() - checked.getTime() > year;

/** What such a page tells its reader. */
export const agedText = (day: string): string =>
  `Last read against its sources more than a year ago, on ${day}. What it describes may have changed since.`;

/** Adds the note at the top and beside the sources, unless the build has done so. */
export function tellAge(): void {
  const time = document.querySelector<HTMLTimeElement>('.sources time');
  if (!time || document.querySelector('[data-aged]') || !isAged(new Date(time.dateTime), new Date())) return;
  for (const place of document.querySelectorAll('.plate, .sources')) {
    const note = document.createElement('p');
    note.dataset['aged'] = '';
    const text = document.createElement('strong');
    text.textContent = agedText(time.textContent);
    note.append(text);
    place.append(note);
  }
}
