/** The Markdown twin of /tree/. */
import type { APIRoute } from 'astro';
import { markdownResponse } from '../outputs/response.ts';
import { siteAt } from '../outputs/site.ts';
import { treeMarkdown } from '../outputs/tree-page.ts';

export const GET: APIRoute = ({ site }) => markdownResponse(treeMarkdown(siteAt(site)));
