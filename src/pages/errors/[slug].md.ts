/** The Markdown twin of each error's page. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { errorMarkdown } from '../../outputs/error-page.ts';
import { markdownResponse } from '../../outputs/response.ts';
import { catalogueOfBuild, siteAt } from '../../outputs/site.ts';

export const getStaticPaths = (() =>
  catalogueOfBuild().errors.map((page) => ({
    params: { slug: page.slug },
    props: { page },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props, site }) =>
  markdownResponse(errorMarkdown(props['page'], siteAt(site)));
