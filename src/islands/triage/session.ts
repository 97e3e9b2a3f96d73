/** What the wizard remembers while its page is open, and what follows from it. Nothing of it is stored. */
import { type Case, openCase } from '../../case/case.ts';
import { caseOfLink, isLink, linkOf } from '../../case/link.ts';
import { type Digest, emptyDigest } from '../../evidence/digest.ts';
import { kindOfHost } from '../../evidence/host.ts';
import type { Target } from '../../facts/target.ts';
import type { ErrorSlug, FactName, Facts } from '../../facts/vocabulary.ts';
import type { EvidenceFile } from './reading-task.ts';

export interface Session {
  /** The error whose page this is; it counts until evidence or an answer says otherwise. */
  page?: ErrorSlug;
  /** What stands in the paste box. Its reading may still be under way. */
  text: string;
  files: readonly EvidenceFile[];
  /** What was read of the text and the files, the last time that they were. */
  digest: Digest;
  answers: Facts;
  /** Facts of which the reader has said what is true, knowing that the evidence disagrees. */
  settled: readonly FactName[];
  /** Where a link said that the request goes; evidence goes before it. */
  linked: Target;
  /** The reader cleared the target: what the evidence says of it counts again with the next evidence. */
  isCleared?: boolean | undefined;
  /** The fact that the reader wants to answer anew. */
  editing?: FactName | undefined;
}

/** The evidence of a session. */
export type Evidence = Pick<Session, 'text' | 'files' | 'digest' | 'settled'>;

const noEvidence: Evidence = { text: '', files: [], digest: emptyDigest, settled: [] };

/** A session as a link restores it. What the evidence says by itself is no answer. */
export function begin(
  page: ErrorSlug | undefined,
  fragment: string,
  { text, files, digest, settled }: Evidence = noEvidence,
): Session {
  const restored = isLink(fragment) ? caseOfLink(fragment) : { answers: {}, target: {} };
  const said = digest.reading.facts;
  const answers = Object.entries(restored.answers).filter(
    ([fact, value]) => said[fact as FactName] !== value,
  );
  // A target that was entered on another page says to which kind of address the call goes.
  const host = said.host ? undefined : kindOfHost(restored.target.host ?? '');
  return {
    ...(page && { page }),
    text,
    files,
    digest,
    settled,
    answers: { ...(host && { host }), ...Object.fromEntries(answers) } as Facts,
    linked: restored.target,
  };
}

/** The session once the reader has cleared the target: no answer about the address is left either. */
export function withoutTarget({ answers, ...session }: Session): Session {
  const { host: _host, method: _method, stageInUrl: _stage, ...others } = answers;
  return { ...session, answers: others, linked: {}, isCleared: true };
}

const cases = new WeakMap<Session, Case>();

/** The case of a session, worked out once. */
export function caseOf(session: Session): Case {
  const known = cases.get(session);
  if (known) return known;
  const { page, digest, answers } = session;
  const error = digest.reading.facts.error ?? answers.error;
  const opened = openCase(
    digest.reading,
    page && error === undefined ? { ...answers, error: page } : answers,
  );
  cases.set(session, opened);
  return opened;
}

/** Where the request goes, as far as evidence or a link say. */
export function targetOf({ digest: { reading }, linked, answers, isCleared }: Session): Target {
  if (isCleared) return {};
  const target = reading.target.host ? reading.target : { ...linked, ...reading.target };
  const method = target.method ?? (answers.method === 'unknown' ? undefined : answers.method);
  return { ...target, ...(method && { method }) };
}

/** The fragment that restores a session elsewhere; empty while there is nothing to restore. */
export function fragmentOf(session: Session): string {
  const { facts } = caseOf(session);
  const target = targetOf(session);
  const { error, ...others } = facts;
  const nothing =
    error === session.page && Object.keys(others).length === 0 && Object.keys(target).length === 0;
  return nothing ? '' : linkOf(facts, target);
}
