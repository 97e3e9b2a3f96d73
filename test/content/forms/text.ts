/** Whether two texts say the same as far as their open parts can tell. */
import { open } from './leaves.ts';

/** JSON in a template may be spaced in any way, and API Gateway takes its keys without quotes too. */
function plain(text: string): string {
  const trimmed = text.trim();
  return /^\{[\s\S]*\}$/.test(trimmed) ? trimmed.replace(/[\s"]/g, '') : trimmed.replace(/\s+/g, ' ');
}

/** Both may have open parts, each of which stands for any text. */
function meet(one: string, other: string, i = 0, j = 0, seen = new Map<number, boolean>()): boolean {
  const key = i * (other.length + 1) + j;
  const known = seen.get(key);
  if (known !== undefined) return known;
  const atOpen = one[i] === open || other[j] === open;
  const ends = i === one.length && j === other.length;
  const same =
    ends ||
    (one[i] === open &&
      (meet(one, other, i + 1, j, seen) || (j < other.length && meet(one, other, i, j + 1, seen)))) ||
    (other[j] === open &&
      (meet(one, other, i, j + 1, seen) || (i < one.length && meet(one, other, i + 1, j, seen)))) ||
    (!atOpen &&
      i < one.length &&
      j < other.length &&
      one[i] === other[j] &&
      meet(one, other, i + 1, j + 1, seen));
  seen.set(key, same);
  return same;
}

/** `orders/${Stage}` and `orders/prod` agree, `GET` and `POST` don't. */
export function agree(one: string, other: string): boolean {
  return meet(plain(one), plain(other));
}
