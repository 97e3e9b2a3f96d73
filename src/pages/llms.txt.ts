import type { APIRoute } from 'astro';
import { llmsText } from '../outputs/llms.ts';
import { plainResponse } from '../outputs/response.ts';
import { siteAt } from '../outputs/site.ts';

/** What assistants read first: llmstxt.org. */
export const GET: APIRoute = ({ site }) => plainResponse(llmsText(siteAt(site)));
