import type { Canonical, Line } from './canonical.ts';
import type { AlignedLine, Part } from './types.ts';
import { maskLine } from './words.ts';

function pair(part: AlignedLine['part'], client?: Line, server?: Line, name?: string): AlignedLine {
  return {
    part,
    ...(name === undefined ? {} : { name }),
    ...(client ? { client: maskLine(client.text) } : {}),
    ...(server ? { server: maskLine(server.text) } : {}),
    same: client !== undefined && server !== undefined && client.text === server.text,
  };
}

/** Two canonical requests line by line: headers beside headers of the same name, in the server's order. */
export function align(client: Canonical, server: Canonical): AlignedLine[] {
  const rows: AlignedLine[] = (['method', 'path', 'query'] as const).map((part) =>
    pair(part, client[part], server[part]),
  );
  const left = [...client.headers];
  for (const line of server.headers) {
    const name = line.name.toLowerCase();
    const at = left.findIndex((other) => other.name.toLowerCase() === name);
    const [other] = at < 0 ? [] : left.splice(at, 1);
    rows.push(pair('header', other, line, name));
  }
  for (const line of left) rows.push(pair('header', line, undefined, line.name.toLowerCase()));
  const last: [Part, Line | undefined, Line | undefined][] = [
    ['signed-headers', client.list, server.list],
    ['payload', client.payload, server.payload],
  ];
  return [...rows, ...last.filter(([, a, b]) => a || b).map(([part, a, b]) => pair(part, a, b))];
}
