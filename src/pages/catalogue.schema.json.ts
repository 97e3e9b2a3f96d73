import type { APIRoute } from 'astro';
import { jsonSchema } from '../outputs/catalogue-schema.ts';
import { jsonResponse } from '../outputs/response.ts';

/** What `/catalogue.json` promises, as JSON Schema. */
export const GET: APIRoute = ({ url, site }) =>
  jsonResponse(`${JSON.stringify(jsonSchema(new URL(url.pathname, site).href), undefined, 2)}\n`);
