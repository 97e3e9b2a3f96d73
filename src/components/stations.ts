/** What the strip says about each station. Names are short enough for a tick of the scale. */
import { type Station, stations } from '../catalogue/schema.ts';
import type { StationState } from '../islands/strip-states.ts';

export interface StationText {
  id: Station;
  name: string;
  /** What the gateway, or the browser, settles here. */
  asks: string;
}

/** In the order of the strip; `stations` in the schema has the same order. */
export const stationTexts: readonly StationText[] = [
  { id: 'tls', name: 'Name and TLS', asks: 'Does the host name resolve, and is there a TLS connection?' },
  { id: 'mapping', name: 'Domain mapping', asks: 'Which API do this domain and base path belong to?' },
  { id: 'stage', name: 'Stage', asks: 'Is there such a stage, and which deployment does it serve?' },
  { id: 'policy', name: 'WAF and policy', asks: 'May this network or account call the API at all?' },
  { id: 'route', name: 'Route', asks: 'Does the deployment have this path with this method?' },
  { id: 'authorizer', name: 'Authorizer', asks: 'Is the caller proven, and allowed to do this?' },
  { id: 'api-key', name: 'API key', asks: 'Is the key valid for this stage, with quota left?' },
  { id: 'validation', name: 'Validation', asks: 'Are the body and the parameters as the API demands?' },
  { id: 'integration', name: 'Integration', asks: 'Does the backend take the request and answer?' },
  { id: 'response', name: 'Response', asks: 'Can the answer be turned into an HTTP response?' },
  { id: 'browser', name: 'Browser', asks: 'Does CORS let the page read the answer?' },
];

const byId = new Map(stationTexts.map((station) => [station.id, station]));

/** The station's name in running text. */
export const stationName = (id: Station): string => byId.get(id)?.name ?? id;

/** How the strip of a page starts out: with the stations that can stop a request, or the one that did. */
export function stateOf(
  station: Station,
  { lit, stop }: { lit?: readonly Station[] | undefined; stop?: Station | undefined },
): StationState {
  if (stop) {
    const distance = stations.indexOf(station) - stations.indexOf(stop);
    return distance === 0 ? 'stop' : distance < 0 ? 'passed' : 'beyond';
  }
  if (lit) return lit.includes(station) ? 'lit' : 'dim';
  return 'idle';
}
