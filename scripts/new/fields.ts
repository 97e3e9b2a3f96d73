/** The fields that several kinds of page have. */
import { z } from 'astro/zod';
import { causeSchema, stations } from '../../src/catalogue/schema.ts';
import { bySchema, type Field, listOf, oneOf } from './field.ts';

export const apiKinds = ['rest', 'http', 'websocket'];
const { shape } = causeSchema;

/** A new slug: of the right form, and nobody's yet. */
export const slugField = (what: string, taken: readonly string[], example: string): Field => ({
  name: 'slug',
  ask: `Slug of the ${what}: its permanent name, lower-case words joined by hyphens, such as ${example}.`,
  refuse(answer) {
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(answer)) {
      const mended = answer
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '');
      return `"${answer}" is not a slug. Use lower-case words joined by hyphens${mended ? `: ${mended}` : ''}.`;
    }
    return taken.includes(answer)
      ? `There is a ${what} ${answer}. Take another slug, or edit its files.`
      : undefined;
  },
});

export const titleField = (longest: number, what: string): Field => ({
  name: 'title',
  ask: `Title: ${what}; at most ${longest} characters.`,
  refuse: bySchema('title', z.string().max(longest)),
});

export const descriptionField: Field = {
  name: 'description',
  ask: 'Description: answers the search that leads here; 50 to 165 characters.',
  refuse: bySchema('description', shape.description),
};

export const apiTypesField: Field = {
  name: 'apiTypes',
  ask: `Kinds of API that can have it, with commas: ${apiKinds.join(', ')}.`,
  otherwise: apiKinds.join(', '),
  refuse: oneOf(apiKinds, { many: true }),
};

export const stationField: Field = {
  name: 'station',
  ask: `Where the request stops: ${stations.join(', ')}.`,
  refuse: oneOf(stations),
};

export const stationsField: Field = {
  name: 'stations',
  ask: `Where a request can stop with this answer, with commas: ${stations.join(', ')}.`,
  refuse: oneOf(stations, { many: true }),
};

/** Slugs of pages that there are. */
export const slugsField = (name: string, ask: string, known: readonly string[], folder: string): Field => ({
  name,
  ask,
  refuse(answer) {
    const given = listOf(answer);
    const stranger = given.find((slug) => !known.includes(slug));
    if (stranger !== undefined)
      return `${folder}/${stranger} does not exist. Correct the slug, or write that page first.`;
    return given.length === 0 ? `Give at least one slug of ${folder}.` : undefined;
  },
});

export const sourceFields: readonly Field[] = [
  {
    name: 'source',
    ask: 'Source: the address of what says so, best of AWS itself. More can be added to the file.',
    refuse: (answer) =>
      /^https?:\/\//.test(answer) && URL.canParse(answer)
        ? undefined
        : `"${answer}" is no address. Give a whole one, https://…`,
  },
  {
    name: 'sourceTitle',
    ask: 'Who says it, and about what, such as "AWS, deployments of REST APIs".',
    refuse: bySchema('sourceTitle', z.string().max(120)),
  },
];
