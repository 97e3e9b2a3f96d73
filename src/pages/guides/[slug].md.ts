/** The Markdown twin of each guide's page. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { guideMarkdown } from '../../outputs/guide-page.ts';
import { markdownResponse } from '../../outputs/response.ts';
import { catalogueOfBuild, siteAt } from '../../outputs/site.ts';

export const getStaticPaths = (() =>
  catalogueOfBuild().guides.map((page) => ({
    params: { slug: page.slug },
    props: { page },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props, site }) =>
  markdownResponse(guideMarkdown(props['page'], siteAt(site)));
