import { errorsOfType, typeNames } from '../evidence/error-types.ts';
import { oneWords } from '../evidence/one-words.ts';
import { corsReasons, scriptErrors, speaks } from '../evidence/readers/cors-texts.ts';
import { weights } from '../evidence/reading.ts';
import { wordings } from '../evidence/wordings.ts';
import { noAnswerWordings } from '../evidence/wordings-connection.ts';
import { laterWordings } from '../evidence/wordings-later.ts';
import type { CatalogueData } from './catalogue-schema.ts';
import type { Site } from './site.ts';

type Matchers = CatalogueData['matchers'];

const patternOf = ({ source, flags }: RegExp) => ({ source, flags });

function sentences(): Matchers['wordings'] {
  const texts = [...wordings, ...laterWordings, ...noAnswerWordings].map(
    ({ slug, needle, pattern, weight = weights.sentence }) => ({
      error: slug,
      needle,
      ...(pattern && { pattern: patternOf(pattern) }),
      weight,
    }),
  );
  const spoken = [speaks, ...corsReasons.map(([pattern]) => pattern)];
  const cors = [
    ...spoken.map((pattern) => ({ pattern, weight: weights.surest + 2 })),
    { pattern: scriptErrors, weight: weights.likely },
  ].map(({ pattern, weight }) => ({ error: 'cors-blocked', pattern: patternOf(pattern), weight }));
  return [...texts, ...cors];
}

/** Every status of an error; a type means another error beside some of them. */
const statuses = Array.from({ length: 200 }, (_, index) => 400 + index);

function errorTypes(): Matchers['errorTypes'] {
  return typeNames.map((type) => {
    const { slugs, certain } = errorsOfType(type);
    const named = statuses.flatMap((status) => {
      const [first = ''] = errorsOfType(type, status).slugs;
      return first === slugs[0] ? [] : [[String(status), first] as const];
    });
    return { type, errors: [...slugs], certain, byStatus: Object.fromEntries(named) };
  });
}

function responseTypes({ catalogue }: Site): Matchers['responseTypes'] {
  const named = catalogue.errors.filter(({ matter }) => matter.gatewayResponseType !== null);
  return [...Map.groupBy(named, ({ matter }) => matter.gatewayResponseType ?? '')].map(([type, group]) => ({
    type,
    errors: group.map(({ slug }) => slug),
  }));
}

/** What the reading of evidence knows each error by, as data. */
export function matchersOf(site: Site): Matchers {
  return {
    wordings: sentences(),
    messages: Object.entries(oneWords).map(([message, error]) => ({ message, error, weight: weights.word })),
    errorTypes: errorTypes(),
    responseTypes: responseTypes(site),
  };
}
