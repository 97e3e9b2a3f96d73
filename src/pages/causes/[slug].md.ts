/** The Markdown twin of each cause's page. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { causeMarkdown } from '../../outputs/cause-page.ts';
import { markdownResponse } from '../../outputs/response.ts';
import { catalogueOfBuild, siteAt } from '../../outputs/site.ts';

export const getStaticPaths = (() =>
  catalogueOfBuild().causes.map((page) => ({
    params: { slug: page.slug },
    props: { page },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props, site }) =>
  markdownResponse(causeMarkdown(props['page'], siteAt(site)));
