/** Errors by family: what kind of check said no. A family is read from the error's stations, not stored twice. */
import type { Station } from '../catalogue/schema.ts';

export interface Family {
  id: string;
  name: string;
  about: string;
  stations: readonly Station[];
}

export const families: readonly Family[] = [
  {
    id: 'routing',
    name: 'Routing',
    about: 'The gateway does not find what the request asks for.',
    stations: ['tls', 'mapping', 'stage', 'route'],
  },
  {
    id: 'authorization',
    name: 'Authorization',
    about: 'The gateway knows the way and refuses the caller.',
    stations: ['policy', 'authorizer', 'api-key'],
  },
  {
    id: 'backend',
    name: 'Request and backend',
    about: 'The request got through; its content or the application behind the gateway is at fault.',
    stations: ['validation', 'integration', 'response'],
  },
  {
    id: 'browser',
    name: 'Browser',
    about: 'An answer came, and the browser keeps it from the page.',
    stations: ['browser'],
  },
];

/**
 * The family that most of the error's stations belong to; on a tie the one that a request meets first. What a browser
 * reports is of the browser's family, wherever the answer was made.
 */
export function familyOf(stations: readonly Station[]): Family {
  const browser = families.find(({ id }) => id === 'browser');
  if (browser && stations.includes('browser')) return browser;
  const count = (family: Family) => stations.filter((station) => family.stations.includes(station)).length;
  return families.reduce((best, family) => (count(family) > count(best) ? family : best));
}
