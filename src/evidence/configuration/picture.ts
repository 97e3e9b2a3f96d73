/** What several documents show of the one API that a request went to, put together. */
import type { Api, Configuration, LooseMethod, Route, Stage } from './configuration.ts';

/** An API as a paste shows it, with the characters that stand for its lists. */
export interface Picture extends Api {
  /** What shows that the list of routes, or of stages, is complete. */
  routesQuote: Api['quote'];
  stagesQuote: Api['quote'];
  snapshots: readonly NonNullable<Api['deployed']>[];
}

/**
 * The API with an id (or the only one, if the id is not known), of a type if that is known. Undefined if the documents
 * show none, or several and it is not certain which.
 */
export function pictureOf(
  configurations: readonly Configuration[],
  id: string | undefined,
  type: string | undefined,
): Picture | undefined {
  const fitting = (api: Api): boolean => type === undefined || api.type === undefined || api.type === type;
  const named: Api[] = [];
  const nameless: Api[] = [];
  for (const { apis } of configurations) {
    named.push(...apis.filter((api) => api.id !== undefined && fitting(api)));
    const without = apis.filter((api) => api.id === undefined && fitting(api));
    // Of two APIs in one template nothing tells which is meant.
    if (without.length === 1) nameless.push(...without);
  }
  const ids = new Set(named.map((api) => api.id));
  const wanted = id ?? (ids.size === 1 ? [...ids][0] : undefined);
  if (wanted === undefined && ids.size > 1) return undefined;
  const mine = named.filter((api) => api.id === wanted);
  // Where others are described by their ids, what has none may be theirs.
  const isAlone = ids.size === 0 || (ids.size === 1 && ids.has(wanted));
  const parts = [...mine, ...(isAlone ? nameless : [])];
  const types = new Set(parts.flatMap((api) => api.type ?? []));
  if (parts.length === 0 || types.size > 1) return undefined;
  const picture = merged(parts);
  const known = picture.type ?? (type as Api['type']);
  return known ? { ...picture, type: known } : picture;
}

function merged(parts: readonly Api[]): Picture {
  const first = parts[0] as Api;
  const methods = parts.flatMap((part) => part.methods ?? []);
  const integrations = parts.flatMap((part) => part.integrations ?? []);
  const whole: Api = Object.assign({}, ...[...parts].reverse());
  return {
    ...whole,
    routes: resolved(parts, methods, integrations),
    allRoutes: parts.some((part) => part.allRoutes),
    stages: stagesOf(parts),
    allStages: parts.some((part) => part.allStages),
    methods,
    integrations,
    snapshots: parts.flatMap((part) => part.deployed ?? []),
    routesQuote: (parts.find((part) => part.allRoutes) ?? first).quote,
    stagesQuote: (parts.find((part) => part.allStages) ?? first).quote,
  };
}

/** Routes with what other outputs say of them: `get-method` by the resource, `get-integrations` by its id. */
function resolved(
  parts: readonly Api[],
  methods: readonly LooseMethod[],
  integrations: NonNullable<Api['integrations']>,
): Route[] {
  return parts.flatMap((part) =>
    part.routes.map((route) => {
      const own = methods.find(
        (one) =>
          one.resourceId !== undefined && one.resourceId === route.resourceId && one.method === route.method,
      );
      const behind = integrations.find(({ id }) => id === route.integrationId)?.method;
      return { ...behind, ...own, ...route };
    }),
  );
}

/** Stages by their names; the fuller description of each. */
function stagesOf(parts: readonly Api[]): Stage[] {
  const byName = new Map<string, Stage>();
  for (const stage of parts.flatMap((part) => part.stages)) {
    const known = byName.get(stage.name);
    byName.set(stage.name, { ...known, ...stage, quote: known?.quote ?? stage.quote });
  }
  return [...byName.values()];
}
