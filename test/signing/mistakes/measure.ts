/** How often the laboratory names a mistake rightly, by the texts it is given. */
import { diagnose, readStatements } from '../../../src/signing/laboratory.ts';
import { bodyMistakes } from './body.ts';
import { headerMistakes } from './header.ts';
import { keyMistakes } from './key.ts';
import { randomFrom } from './random.ts';
import { sceneOf } from './scene.ts';
import { targetMistakes } from './target.ts';
import { accepted, type Texts, textsOf } from './texts.ts';
import { type Mistake, type World, worldOf } from './world.ts';

export const mistakes: Mistake[] = [...targetMistakes, ...headerMistakes, ...bodyMistakes, ...keyMistakes];

export type Given = 'long' | 'short' | 'short+secret' | 'wire' | 'wire+secret' | 'long alone';

/** Which texts each figure rests on. */
export const givens: Record<Given, { texts: (texts: Texts) => string[]; secret: boolean }> = {
  long: { texts: ({ log, wire, long }) => [log, wire, long], secret: false },
  short: { texts: ({ log, wire, short }) => [log, wire, short], secret: false },
  'short+secret': { texts: ({ log, wire, short }) => [log, wire, short], secret: true },
  wire: { texts: ({ verbose, short }) => [verbose, short], secret: false },
  'wire+secret': { texts: ({ wire, short }) => [wire, short], secret: true },
  'long alone': { texts: ({ long }) => [long], secret: false },
};

export interface Figure {
  mistake: Mistake;
  runs: number;
  first: number;
  firstThree: number;
  /** What was said in place of it, by count. */
  instead: Map<string, number>;
}

function worlds(mistake: Mistake, runs: number): { world: World; texts: Texts }[] {
  const random = randomFrom(mistakes.indexOf(mistake) * 7919 + 17);
  const found: { world: World; texts: Texts }[] = [];
  for (let attempt = 0; found.length < runs && attempt < runs * 20; attempt += 1) {
    const scene = sceneOf(random, mistake.needs);
    if (mistake.needs.path === 'trailing' && !scene.http.path.endsWith('/')) scene.http.path += '/';
    const world = worldOf(scene);
    mistake.change(world, random);
    if (accepted(world)) continue;
    found.push({ world, texts: textsOf(world, random) });
  }
  return found;
}

/** Runs one mistake; `shown` may look at what went wrong. */
export async function measure(
  mistake: Mistake,
  given: Given,
  runs: number,
  shown?: (texts: Texts, kinds: string[]) => void,
): Promise<Figure> {
  const { texts, secret } = givens[given];
  const figure: Figure = { mistake, runs: 0, first: 0, firstThree: 0, instead: new Map() };
  const right = [...mistake.kinds, ...(secret ? [] : (mistake.withoutSecret ?? []))];
  for (const { world, texts: written } of worlds(mistake, runs)) {
    const reading = readStatements(texts(written));
    const { findings } = await diagnose(
      reading,
      secret ? { credentials: { secretAccessKey: world.given } } : {},
    );
    const kinds = findings.map(({ kind }): string => kind);
    figure.runs += 1;
    if (right.includes(kinds[0] ?? '')) figure.first += 1;
    else {
      const said = kinds.slice(0, 3).join(' ') || 'nothing';
      figure.instead.set(said, (figure.instead.get(said) ?? 0) + 1);
      shown?.(written, kinds);
    }
    if (kinds.slice(0, 3).some((kind) => right.includes(kind))) figure.firstThree += 1;
  }
  return figure;
}
