/** Causes in which a part of the URL is the very fault, so that it is not what the snippets need. Pure: no DOM. */
import type { VariableName } from '../../commands/variables.ts';
import type { StageFacts } from '../fields/stage.ts';

/** What the page, and the link that led to it, say about the URL. */
export interface PageSays extends StageFacts {
  /** Variables that the URL of this failure does not tell. */
  notFromUrl?: readonly VariableName[];
}

const said: Readonly<Record<string, PageSays>> = {
  'missing-stage-in-url': { stageInUrl: 'no' },
  'wrong-stage': { stageInUrl: 'wrong' },
  'wrong-path': { notFromUrl: ['RESOURCE_PATH'] },
  'management-endpoint-called': { notFromUrl: ['RESOURCE_PATH'] },
  // On a custom domain nothing tells base path, stage and route apart.
  'stage-missing-on-custom-domain': { notFromUrl: ['RESOURCE_PATH'] },
  'stage-repeated-on-custom-domain': { notFromUrl: ['RESOURCE_PATH'] },
};

/** The causes with something to say; each has to have a page. */
export const causesWithSay: readonly string[] = Object.keys(said);

/** What a cause's page says; `http` is one that is about HTTP APIs only. */
export const pageSays = (cause: string, isHttpOnly: boolean): PageSays => ({
  ...(isHttpOnly && { apiType: 'http' }),
  ...said[cause],
});
