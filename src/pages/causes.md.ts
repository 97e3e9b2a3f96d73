/** The Markdown twin of /causes/. */
import type { APIRoute } from 'astro';
import { causesMarkdown } from '../outputs/index-pages.ts';
import { markdownResponse } from '../outputs/response.ts';
import { siteAt } from '../outputs/site.ts';

export const GET: APIRoute = ({ site }) => markdownResponse(causesMarkdown(siteAt(site)));
