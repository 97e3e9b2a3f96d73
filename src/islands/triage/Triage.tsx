import words from 'virtual:words';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { isLink } from '../../case/link.ts';
import { byFrequency } from '../../case/order.ts';
import { adviceText } from '../../evidence/advice.ts';
import { read } from '../../evidence/read.ts';
import {
  type ErrorSlug,
  evidenceOnly,
  type FactName,
  type Facts,
  vocabulary,
} from '../../facts/vocabulary.ts';
import { wouldSettle } from '../../triage/settles.ts';
import { CopyButton } from './CopyButton.tsx';
import { Ending, Undecided } from './Ending.tsx';
import type { HandOverKind } from './HandOver.tsx';
import { HandOverButtons, HandOverPanel } from './HandOverTools.tsx';
import { Known } from './Known.tsx';
import { Question } from './Question.tsx';
import { Remaining } from './Remaining.tsx';
import { begin, caseOf, fragmentOf, type Session, targetOf } from './session.ts';
import { showCauses } from './stations.ts';

interface Props {
  page?: ErrorSlug;
  /** What stood in the paste box before the scripts ran. */
  typed?: string;
  fragment?: string;
}

/** Milliseconds without typing after which the text is read. */
const pause = 150;
const pasteLabel = 'Paste the failing response, a curl -v transcript, a URL or a console message';

/** The wizard: evidence in, one question at a time, the causes that remain, one cause at the end. */
export function Triage({ page, typed = '', fragment = '' }: Props) {
  // The first rendering is the one that the built page already shows; what was typed and linked comes right after.
  const [session, setSession] = useState<Session>(() => begin(page, ''));
  // The keyboard follows the questions only after the reader has answered one.
  const answered = useRef(false);
  const pasted = useRef<number | undefined>(undefined);
  const latest = useRef(session);
  latest.current = session;
  const opened = useMemo(() => caseOf(session), [session]);
  const { diagnosis, known, facts } = opened;
  const [handing, setHanding] = useState<HandOverKind | undefined>();
  const target = targetOf(session);
  const link = fragmentOf(session);
  const error = facts.error && facts.error !== 'unknown' ? facts.error : undefined;
  // Before anything is known every cause remains, and nobody has asked for that list.
  const remaining = link ? byFrequency(diagnosis.remaining, words.errors[error ?? '']?.[1] ?? []) : [];
  const { advice, errors } = session.reading;
  const shown =
    session.text !== '' && errors.length > 0 && error === errors[0]?.slug && error !== page
      ? error
      : undefined;

  useEffect(() => {
    const restore = () => {
      if (location.hash && !isLink(location.hash)) return;
      setSession(({ text }) => begin(page, location.hash, text));
    };
    addEventListener('popstate', restore);
    return () => removeEventListener('popstate', restore);
  }, [page]);

  /** Takes the next state and makes it a step of the browser's history. */
  const step = (next: Session, replace = false): void => {
    setSession(next);
    const address = fragmentOf(next);
    const url = `${location.pathname}${location.search}${address && `#${address}`}`;
    if (url === `${location.pathname}${location.search}${location.hash}`) return;
    history[replace ? 'replaceState' : 'pushState'](null, '', url);
  };
  useEffect(() => {
    if (typed || isLink(fragment)) step(begin(page, fragment, typed), true);
  }, []);
  useEffect(() => showCauses(remaining, facts), [session]);

  const answer = (fact: FactName, value: string): void => {
    answered.current = true;
    step({ ...session, editing: undefined, answers: { ...session.answers, [fact]: value } as Facts });
  };
  const paste = (text: string): void => {
    clearTimeout(pasted.current);
    setSession((now) => ({ ...now, text }));
    // Reading waits for a pause, and what follows from it for a task of its own, so that typing stays quick.
    pasted.current = window.setTimeout(() => {
      const reading = read(text);
      pasted.current = window.setTimeout(() => {
        const next = { ...latest.current, text, reading, editing: undefined };
        // Worked out here, and remembered, so that showing it is a task of its own.
        void caseOf(next).diagnosis.ruledOut;
        pasted.current = window.setTimeout(() => step(next));
      });
    }, pause);
  };
  const edit = (fact: FactName): void => {
    answered.current = true;
    setSession({ ...session, editing: fact });
  };

  const asked = session.editing ?? diagnosis.next?.fact;
  const question = asked && words.questions[asked];
  const values = session.editing
    ? vocabulary[session.editing].filter((value) => !evidenceOnly.has(`${session.editing}=${value}`))
    : (diagnosis.next?.values ?? []);

  const box = (
    <div class="paste">
      <label for="evidence">{pasteLabel}</label>
      <textarea
        id="evidence"
        rows={4}
        spellcheck={false}
        autocomplete="off"
        autocapitalize="off"
        onInput={(event) => paste(event.currentTarget.value)}
      />
      <p class="note" role="status">
        {advice && session.text !== ''
          ? adviceText(advice.kind, advice.detail)
          : 'Nothing you paste leaves this page.'}
        {shown && (
          <>
            {' '}
            It shows <a href={`/errors/${shown}/`}>{words.errors[shown]?.[0] ?? shown}</a>.
          </>
        )}
      </p>
    </div>
  );
  const next = (
    <div class="step">
      {asked && question ? (
        <Question
          fact={asked}
          words={question}
          values={values}
          target={target}
          focus={answered.current}
          onAnswer={(value) => answer(asked, value)}
        />
      ) : diagnosis.cause ? (
        <Ending cause={diagnosis.cause} fragment={link} />
      ) : (
        <Undecided settles={wouldSettle(facts)} target={target} onAsk={edit} left={remaining.length} />
      )}
      {link && (
        <p class="tools">
          <button type="button" onClick={() => history.back()}>
            Back
          </button>
          <button
            type="button"
            onClick={() => step({ ...session, answers: {}, linked: {}, editing: undefined })}
          >
            Start over
          </button>
          <CopyButton
            label="Copy a link to this step"
            text={`${location.origin}${location.pathname}#${link}`}
          />
          <HandOverButtons shown={handing} onShow={setHanding} asks={!diagnosis.cause} />
          {target.host && <a href={`/commands/#${link}`}>Build the commands</a>}
        </p>
      )}
      {link && handing && (
        <HandOverPanel
          kind={handing}
          opened={opened}
          text={session.text}
          target={target}
          onReply={(answers) =>
            step({ ...session, editing: undefined, answers: { ...session.answers, ...answers } })
          }
        />
      )}
    </div>
  );

  return (
    <>
      {/* Whoever searched an error message came for the first question; on the home page the message is missing. */}
      {page ? next : box}
      {page ? box : next}
      {error && link && (
        <aside aria-label="What is known and what remains">
          <Known
            known={known.filter(({ fact }) => fact !== 'error' || error !== page)}
            trail={diagnosis.trail}
            text={session.text}
            onChange={edit}
          />
          {!diagnosis.cause && (
            <Remaining remaining={remaining} ruledOut={diagnosis.ruledOut} fragment={link} />
          )}
        </aside>
      )}
    </>
  );
}
