/** The search index: a script that exports every page. A script, because the pages' policy forbids every fetch. */
import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import type { Page } from '../islands/search-engine.ts';

export const GET: APIRoute = async () => {
  const pages: Page[] = [
    ...(await getCollection('errors')).map(({ id, data }) => ({
      url: `/errors/${id}/`,
      kind: 'Error' as const,
      title: data.title,
      about: data.means,
      messages: data.messages,
      words: [...data.status, ...data.errorType, data.gatewayResponseType ?? ''].join(' '),
    })),
    ...(await getCollection('causes')).map(({ id, data }) => ({
      url: `/causes/${id}/`,
      kind: 'Cause' as const,
      title: data.title,
      about: data.summary,
    })),
    ...(await getCollection('guides')).map(({ id, data, rendered }) => ({
      url: `/guides/${id}/`,
      kind: 'Guide' as const,
      title: data.title,
      about: data.description,
      words: ((rendered?.metadata?.headings ?? []) as { text: string }[]).map(({ text }) => text).join(' '),
    })),
  ];
  return new Response(`export const pages=${JSON.stringify(pages)};\n`, {
    headers: { 'content-type': 'text/javascript' },
  });
};
