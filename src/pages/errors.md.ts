/** The Markdown twin of /errors/. */
import type { APIRoute } from 'astro';
import { errorsMarkdown } from '../outputs/index-pages.ts';
import { markdownResponse } from '../outputs/response.ts';
import { siteAt } from '../outputs/site.ts';

export const GET: APIRoute = ({ site }) => markdownResponse(errorsMarkdown(siteAt(site)));
