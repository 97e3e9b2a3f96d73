/** Which mapping of a custom domain takes a path. */
import type { Configuration, Domain, Mapping } from './configuration.ts';

/** The mappings of one domain, as far as a paste shows them. */
export interface Mappings {
  domain?: Domain;
  mappings: readonly Mapping[];
  all: boolean;
  /** What shows that there is no mapping at all. */
  none?: Mapping['quote'];
  /** Whether mappings alone decide, and not rules. */
  rules: 'none' | 'perhaps' | 'only';
}

const covers = (name: string, host: string): boolean =>
  name === host || (name.startsWith('*.') && host.slice(host.indexOf('.')) === name.slice(1));

/** What is known of the domain that a request was sent to. */
export function mappingsOf(configurations: readonly Configuration[], host: string): Mappings {
  const domains = configurations.flatMap(({ domains: list = [] }) => list);
  const domain = domains.find(({ name }) => name === host) ?? domains.find(({ name }) => covers(name, host));
  const lists = configurations.filter(({ mappings = [] }) =>
    mappings.some((mapping) => mapping.domain === undefined || covers(mapping.domain, host)),
  );
  // Two lists that don't name their domains may be those of two domains.
  const isClear = lists.length === 1 || lists.every(({ mappings = [] }) => mappings[0]?.domain !== undefined);
  const none = configurations.find(
    ({ noMappings }) => noMappings && covers(noMappings.domain, host),
  )?.noMappings;
  const mode = domain?.routingMode?.value;
  return {
    ...(domain && { domain }),
    mappings: isClear ? lists.flatMap(({ mappings = [] }) => mappings) : [],
    all: none !== undefined || (isClear && lists.some(({ allMappings }) => allMappings)),
    ...(none && { none: none.quote }),
    rules:
      mode === undefined || mode === 'API_MAPPING_ONLY'
        ? 'none'
        : mode === 'ROUTING_RULE_ONLY'
          ? 'only'
          : 'perhaps',
  };
}

/** The longest mapping that begins a path, and what is left of the path behind it. */
export interface Mapped {
  mapping: Mapping;
  /** Begins with `/`. */
  rest: string;
}

/** How a path is mapped; `doubtful` if it only begins with the letters of a base path, of which AWS says two things. */
export function mappedBy(mappings: readonly Mapping[], path: string): Mapped | 'doubtful' | undefined {
  const sorted = [...mappings].sort((a, b) => b.basePath.length - a.basePath.length);
  for (const mapping of sorted) {
    const prefix = mapping.basePath === '' ? '' : `/${mapping.basePath}`;
    if (!path.startsWith(prefix)) continue;
    const rest = path.slice(prefix.length);
    if (rest === '' || rest.startsWith('/')) return { mapping, rest: rest || '/' };
    return 'doubtful';
  }
  return undefined;
}
