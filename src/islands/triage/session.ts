/** What the wizard remembers while its page is open, and what follows from it. Nothing of it is stored. */
import { type Case, openCase } from '../../case/case.ts';
import { caseOfLink, isLink, linkOf } from '../../case/link.ts';
import { type Reading, read } from '../../evidence/read.ts';
import type { Target } from '../../facts/target.ts';
import type { ErrorSlug, FactName, Facts } from '../../facts/vocabulary.ts';

export interface Session {
  /** The error whose page this is; it counts until evidence or an answer says otherwise. */
  page?: ErrorSlug;
  text: string;
  reading: Reading;
  answers: Facts;
  /** Where a link said that the request goes; evidence goes before it. */
  linked: Target;
  /** The fact that the reader wants to answer anew. */
  editing?: FactName | undefined;
}

export function begin(page: ErrorSlug | undefined, fragment: string, text = ''): Session {
  const restored = isLink(fragment) ? caseOfLink(fragment) : { answers: {}, target: {} };
  return {
    ...(page && { page }),
    text,
    reading: read(text),
    answers: restored.answers,
    linked: restored.target,
  };
}

const cases = new WeakMap<Session, Case>();

/** The case of a session, worked out once. */
export function caseOf(session: Session): Case {
  const known = cases.get(session);
  if (known) return known;
  const { page, reading, answers } = session;
  const error = reading.facts.error ?? answers.error;
  const opened = openCase(reading, page && error === undefined ? { ...answers, error: page } : answers);
  cases.set(session, opened);
  return opened;
}

/** Where the request goes, as far as evidence or a link say. */
export function targetOf({ reading, linked, answers }: Session): Target {
  const target = reading.target.host ? reading.target : { ...linked, ...reading.target };
  const method = target.method ?? (answers.method === 'unknown' ? undefined : answers.method);
  return { ...target, ...(method && { method }) };
}

/** The fragment that restores a session elsewhere; empty while there is nothing to restore. */
export function fragmentOf(session: Session): string {
  const { facts } = caseOf(session);
  const target = targetOf(session);
  const { error, ...others } = facts;
  const nothing = error === session.page && Object.keys(others).length === 0 && !target.host;
  return nothing ? '' : linkOf(facts, target);
}
