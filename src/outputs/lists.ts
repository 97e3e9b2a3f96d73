/** The lists of all pages, in the order of the site's indexes: what the indexes' twins and llms.txt are made of. */
import type { Cause, ErrorPage, Guide } from '../catalogue/catalogue.ts';
import { type Family, families, familyOf } from '../components/families.ts';
import { type StationText, stationTexts } from '../components/stations.ts';
import type { Site } from './site.ts';

/** Errors by family; the error with the most causes first. */
export function errorsByFamily({ catalogue }: Site): (Family & { errors: ErrorPage[] })[] {
  const stations = new Map(catalogue.causes.map(({ slug, matter }) => [slug, matter.station]));
  const family = ({ matter }: ErrorPage) =>
    familyOf(matter.stations, stations.get(matter.causes[0]?.cause ?? ''));
  return families
    .map((one) => ({
      ...one,
      errors: catalogue.errors
        .filter((error) => family(error) === one)
        .sort((a, b) => b.matter.causes.length - a.matter.causes.length),
    }))
    .filter(({ errors }) => errors.length > 0);
}

/** Causes by the station at which the request stops. */
export function causesByStation({ catalogue }: Site): (StationText & { causes: Cause[] })[] {
  return stationTexts
    .map((station) => ({
      ...station,
      causes: catalogue.causes
        .filter(({ matter }) => matter.station === station.id)
        .sort((a, b) => a.matter.title.localeCompare(b.matter.title, 'en')),
    }))
    .filter(({ causes }) => causes.length > 0);
}

export const guidesInOrder = ({ catalogue }: Site): Guide[] =>
  catalogue.guides.toSorted((a, b) => a.matter.order - b.matter.order);
