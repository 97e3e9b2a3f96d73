/** Whether one form of a fix makes everything that another one sets. */
import { isMadeByItself, makesNoDifference, usual } from './ignored.ts';
import { type Leaf, type Made, open } from './leaves.ts';
import { agree } from './text.ts';

/** A setting of the one form that the other doesn't have. */
export interface Difference {
  /** `AWS::ApiGateway::Stage.StageName`, or a type that isn't made at all. */
  setting: string;
  wanted?: string;
  /** What the other form sets there. */
  found: string[];
  /** Where each form says so. */
  line: number;
  other?: number;
}

/** Settings below something that is open as a whole, or the other way round, can't be compared. */
function isCovered({ path }: Leaf, made: Made): boolean {
  return made.leaves.some(
    (leaf) => leaf.value === open && (path.startsWith(`${leaf.path}.`) || leaf.path.startsWith(`${path}.`)),
  );
}

function missingFrom(type: string, leaves: Leaf[], made: Made): Leaf[] {
  return leaves.filter(
    (leaf) =>
      !isCovered(leaf, made) &&
      !made.leaves.some(({ path, value }) => path === leaf.path && agree(leaf.value, value)) &&
      !makesNoDifference(type, leaf, made),
  );
}

/** Each resource of `wanted` is compared with the resource of its type in `made` that is most like it. */
export function compare(wanted: Made[], made: Made[]): Difference[] {
  const others = made.map(usual);
  return wanted.map(usual).flatMap(({ type, line, leaves }): Difference[] => {
    const settings = leaves.filter(({ value }) => value !== open);
    const [best] = others
      .filter((one) => one.type === type)
      .map((one) => ({ one, missing: missingFrom(type, settings, one) }))
      .sort((a, b) => a.missing.length - b.missing.length);
    if (!best) return isMadeByItself(type, others) ? [] : [{ setting: type, found: [], line }];
    return best.missing.map(({ path, value, line: at }) => ({
      setting: `${type}.${path}`,
      wanted: value,
      found: best.one.leaves.filter((leaf) => leaf.path === path).map((leaf) => leaf.value),
      line: at,
      other: best.one.line,
    }));
  });
}
