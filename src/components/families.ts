/** Errors by family: what kind of check said no. A family is read from the stations, not stored twice. */
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

const browser: Station = 'browser';

/**
 * The family of an error: that of the station at which its most frequent cause stops the request. What a browser
 * reports is of the browser's family, wherever the answer was made.
 */
export function familyOf(stations: readonly Station[], mostFrequent: Station | undefined): Family {
  const station = stations.includes(browser) ? browser : (mostFrequent ?? stations[0]);
  const family = families.find((candidate) => station && candidate.stations.includes(station));
  if (!family)
    throw new Error(`No family of src/components/families.ts has the station "${station}". Add it to one.`);
  return family;
}
