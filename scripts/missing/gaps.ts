import type { Canonical } from './canonical.ts';

export type Kind = keyof Canonical;

/** What the project has of one kind, by slug. */
export interface Present {
  /** Pages under content/. */
  page: ReadonlySet<string>;
  /** In the machine: final states for causes, ways on from the first question for errors. */
  state: ReadonlySet<string>;
  /** What some test reaches. */
  test: ReadonlySet<string>;
}

export interface Gap {
  kind: Kind;
  lacks: keyof Present;
  slugs: string[];
}

const parts = ['page', 'state', 'test'] as const;

/** The slugs of the first tier that lack a page, a state or a test, in groups; no empty group. */
export function gapsIn(canonical: Canonical, present: Record<Kind, Present>): Gap[] {
  return (['errors', 'causes'] as const).flatMap((kind) =>
    parts
      .map((lacks) => ({
        kind,
        lacks,
        slugs: canonical[kind]
          .filter(({ slug, tier }) => tier === 1 && !present[kind][lacks].has(slug))
          .map(({ slug }) => slug)
          .sort(),
      }))
      .filter(({ slugs }) => slugs.length > 0),
  );
}
