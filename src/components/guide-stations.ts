/** Ties the guide "How a request travels" to the strip, whose every station links to a section of it. */
import { stationTexts } from './stations.ts';

const text = (html: string) => html.replace(/<[^>]+>/g, '').trim();

/** Gives the heading of each station the station's id: `## Stage`, or `## Stage: …`. */
export function withStationIds(html: string): string {
  const missing = new Set(stationTexts.map(({ name }) => name));
  const result = html.replace(/<h2 id="[^"]*">([\s\S]*?)<\/h2>/g, (heading, title: string) => {
    const station = stationTexts.find(
      ({ name }) => text(title) === name || text(title).startsWith(`${name}:`),
    );
    if (!station) return heading;
    missing.delete(station.name);
    return `<h2 id="${station.id}">${title}</h2>`;
  });
  if (missing.size > 0) {
    throw new Error(
      `content/guides/how-a-request-travels.md: the strip links to a section for each station. Missing: ` +
        [...missing].map((name) => `"## ${name}"`).join(', '),
    );
  }
  return result;
}
