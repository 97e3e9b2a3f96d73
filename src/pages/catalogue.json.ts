import type { APIRoute } from 'astro';
import { catalogueData } from '../outputs/catalogue-json.ts';
import { jsonResponse } from '../outputs/response.ts';
import { siteAt } from '../outputs/site.ts';

/** The whole catalogue as data, for other programs. */
export const GET: APIRoute = ({ site }) => jsonResponse(`${JSON.stringify(catalogueData(siteAt(site)))}\n`);
