import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import { fixedPages } from '../../src/catalogue/fixed-pages.ts';

export interface Age {
  path: string;
  /** Whole days since the day on which the page was last read against its sources. */
  days: number;
  checked: Date;
}

const day = 24 * 60 * 60 * 1000;

/** Every page that makes claims, the one with the oldest review first; those of one day by their paths. */
export function agesOf({ causes, errors, guides }: Catalogue, now: Date): Age[] {
  const page = (folder: string) => (one: { slug: string; matter: { checked: Date } }) => ({
    path: `/${folder}/${one.slug}/`,
    checked: one.matter.checked,
  });
  return [
    ...causes.map(page('causes')),
    ...errors.map(page('errors')),
    ...guides.map(page('guides')),
    ...fixedPages.map(({ path, checked }) => ({ path, checked })),
  ]
    .map((one) => ({ ...one, days: Math.floor((now.getTime() - one.checked.getTime()) / day) }))
    .sort((a, b) => a.checked.getTime() - b.checked.getTime() || (a.path < b.path ? -1 : 1));
}

/** `  12 days  2026-11-10  /causes/wrong-path/` */
export const ageLine = ({ days, checked, path }: Age): string =>
  `${String(days).padStart(5)} ${days === 1 ? 'day ' : 'days'}  ${checked.toISOString().slice(0, 10)}  ${path}`;
