import type { Target } from '../facts/target.ts';
import type { Document, Entry } from './forms/form.ts';
import { kindOfHost } from './host.ts';
import { type Finding, finding } from './reading.ts';

/**
 * What it proves that the gateway has a log of a request at all: its stage was found. Only the default endpoint's address
 * has to name a stage; of a domain of one's own the log says nothing.
 * (https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html: logs are a stage's.)
 */
export function arrived(
  documents: readonly Document[],
  entry: Entry | undefined,
  { host, path }: Target,
): Finding[] {
  const log = documents.find(
    ({ form, entries }) => form === 'execution log' && entry && entries.includes(entry),
  );
  if (!log || !entry || kindOfHost(host ?? '') !== 'default') return [];
  const hasStage = (path ?? '/').split('/')[1];
  return hasStage ? [finding('stageInUrl', 'yes', lineOf(entry))] : [];
}

/** The first characters of an entry: of a whole log they are "Extended Request Id:". */
const lineOf = ({ quote: { from, to } }: Entry): Finding['quote'] => ({ from, to: Math.min(to, from + 20) });
