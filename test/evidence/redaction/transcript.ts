/** Whole texts with planted secrets, of which it is known what is secret and what is not. */
import fc from 'fast-check';
import { harmless } from './harmless.ts';
import { cases, places } from './places.ts';
import { type Secret, secret, secretPart } from './secrets.ts';

export interface Planted extends Secret {
  place: string;
  name: string;
}

export interface Transcript {
  text: string;
  planted: Planted[];
  /** The text without the values: nothing of it may be lost. */
  open: string[];
}

const neutral = ['data', 'x-note', 'detail', 'value1', 'arg'];
/** A cookie or a whole Authorization goes only where headers go. */
const headersOnly = /bearer|basic|Authorization|cookie/;
const headerPlaces = Object.keys(places).filter(
  (place) => !/query|form|URL|environment|console|XML|YAML|HTTPie/.test(place),
);

interface Plant {
  planted: Planted;
  line: string;
  open: string;
}

const namesOf = ({ names }: Secret): readonly string[] => (names.length > 0 ? names : neutral);
const placesOf = ({ kind }: Secret): string[] =>
  headersOnly.test(kind) ? headerPlaces : Object.keys(places);

function plantAt(one: Secret, place: string, plain: string, letters: string): Plant {
  const name = cases[letters]?.(plain) ?? '';
  const [before, behind, encode] = places[place]?.(name) ?? ['', ''];
  const value = encode ? encode(one.value) : one.value;
  const line = before + value + behind;
  return { planted: { ...one, place, name }, line, open: `${before}\0${behind}` };
}

const plant = fc
  .tuple(secret, fc.nat(), fc.nat(), fc.constantFrom(...Object.keys(cases)))
  .map(([one, first, second, letters]) => {
    const where = placesOf(one);
    const names = namesOf(one);
    return plantAt(one, where[first % where.length] ?? '', names[second % names.length] ?? '', letters);
  });

/** A secret in each of its places, beside each of its names, in each letter case. */
export const everywhere = (one: Secret): Plant[] =>
  placesOf(one).flatMap((place) =>
    namesOf(one).flatMap((name) => Object.keys(cases).map((letters) => plantAt(one, place, name, letters))),
  );

export const transcript: fc.Arbitrary<Transcript> = fc
  .array(fc.oneof({ weight: 1, arbitrary: plant }, { weight: 2, arbitrary: fc.constantFrom(...harmless) }), {
    minLength: 3,
    maxLength: 12,
  })
  .map((lines) => ({
    text: lines.map((one) => (typeof one === 'string' ? one : one.line)).join('\n'),
    planted: lines.flatMap((one) => (typeof one === 'string' ? [] : [one.planted])),
    open: lines.map((one) => (typeof one === 'string' ? one : one.open)),
  }));

/** Pieces of secrets that a text still shows: any ten characters of a value, or a shorter one as a whole. */
export function survivors(text: string, planted: readonly Planted[]): Planted[] {
  return planted.filter((one) =>
    secretPart(one).some((part) => {
      const size = Math.min(10, part.length);
      for (let at = 0; at + size <= part.length; at++)
        if (text.includes(part.slice(at, at + size))) return true;
      return false;
    }),
  );
}

const wordsOf = (text: string): string[] => text.match(/[\w.-]+/g) ?? [];

/** Of the words that are no secret: how many there are, and which are lost. */
export function lossOf(open: readonly string[], redacted: string): { words: number; lost: string[] } {
  const left = new Map<string, number>();
  for (const word of wordsOf(redacted)) left.set(word, (left.get(word) ?? 0) + 1);
  const words = open.flatMap(wordsOf);
  const lost = words.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
  return { words: words.length, lost };
}
