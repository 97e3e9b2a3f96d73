/** The Markdown twin of /guides/. */
import type { APIRoute } from 'astro';
import { guidesMarkdown } from '../outputs/index-pages.ts';
import { markdownResponse } from '../outputs/response.ts';
import { siteAt } from '../outputs/site.ts';

export const GET: APIRoute = ({ site }) => markdownResponse(guidesMarkdown(siteAt(site)));
