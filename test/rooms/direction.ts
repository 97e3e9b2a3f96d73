import type { Import } from './imports.ts';
import { rooms } from './rooms.ts';

function roomOf(path: string): string | undefined {
  return /^src\/([^/]+)\//.exec(path)?.[1];
}

/** Whether a package is one of the allowed ones, or a part of one. */
function isAllowed(name: string, allowed: string[]): boolean {
  return allowed.some((one) => name === one || name.startsWith(`${one}/`));
}

/** What is wrong with an import, in words; undefined if it goes the right way. */
export function faultOf({ file, line, target, isPackage }: Import): string | undefined {
  const own = roomOf(file);
  const room = own === undefined ? undefined : rooms[own];
  if (own === undefined || !room) return undefined;
  if (isPackage) {
    if (!room.packages || isAllowed(target, room.packages)) return undefined;
    const known = room.packages.length > 0 ? room.packages.join(', ') : 'none';
    return `${file}:${line}: ${own} imports the package ${target} (allowed: ${known}). Move that code to another room.`;
  }
  const other = roomOf(target);
  if (other === own || (other !== undefined && room.rooms.includes(other))) return undefined;
  const known = room.rooms.length > 0 ? room.rooms.join(', ') : 'no room';
  return `${file}:${line}: ${own} imports ${target} (allowed: ${known}). Imports go one way: see test/rooms/rooms.ts.`;
}
