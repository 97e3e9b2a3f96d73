import type { Cause, ErrorPage, Question } from '../catalogue/catalogue.ts';
import { fixForms } from '../catalogue/schema.ts';
import { showsAs } from '../catalogue/shows-as.ts';
import { stationTexts } from '../components/stations.ts';
import { twinOf } from '../components/twin.ts';
import { isoDate } from '../components/words.ts';
import { type CatalogueData, schemaVersion } from './catalogue-schema.ts';
import { matchersOf } from './matchers.ts';
import type { Site } from './site.ts';

function addresses({ url }: Site, path: string, checked: Date) {
  const at = (where: string) => new URL(where, url).href;
  return { page: at(path), markdown: at(twinOf(path) ?? path), checked: isoDate(checked) };
}

function errorData({ slug, matter }: ErrorPage, site: Site): CatalogueData['errors'][number] {
  const { title, means, status, errorType, gatewayResponseType, messages, apiTypes, stations, causes } =
    matter;
  return {
    ...{ slug, title, means, status, errorType, gatewayResponseType, messages, apiTypes, stations, causes },
    ...addresses(site, `/errors/${slug}/`, matter.checked),
  };
}

function causeData({ slug, matter, snippets }: Cause, site: Site): CatalogueData['causes'][number] {
  const { title, summary, actor, station, apiTypes, notApplicable } = matter;
  const forms = fixForms.filter((form) => snippets.some((snippet) => snippet.form === form));
  const errors = showsAs(site.catalogue.errors, slug).map((error) => error.slug);
  return {
    ...{ slug, title, summary, actor, station, apiTypes, errors, forms, notApplicable },
    ...addresses(site, `/causes/${slug}/`, matter.checked),
  };
}

function questionData({ slug, matter, body }: Question): CatalogueData['questions'][number] {
  const values = Object.entries(matter.values).map(([value, label]) => ({ value, label }));
  const { ask, command } = matter;
  return { fact: slug, ask, values, ...(command !== undefined && { command }), help: body.trim() };
}

/** Everything that `/catalogue.json` holds. */
export function catalogueData(site: Site): CatalogueData {
  const { catalogue, url } = site;
  return {
    $schema: new URL('/catalogue.schema.json', url).href,
    schemaVersion,
    site: new URL('/', url).href,
    licence: 'Apache-2.0',
    stations: stationTexts.map(({ id, name, asks }) => ({ station: id, name, asks })),
    errors: catalogue.errors.map((error) => errorData(error, site)),
    causes: catalogue.causes.map((cause) => causeData(cause, site)),
    questions: catalogue.questions.map(questionData),
    matchers: matchersOf(site),
  };
}
