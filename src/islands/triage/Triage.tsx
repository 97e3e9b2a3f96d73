import words from 'virtual:words';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { frequentCauses } from '../../case/by-status.ts';
import { isLink } from '../../case/link.ts';
import { byFrequency } from '../../case/order.ts';
import {
  type ErrorSlug,
  evidenceOnly,
  type FactName,
  type Facts,
  vocabulary,
} from '../../facts/vocabulary.ts';
import { wouldSettle } from '../../triage/settles.ts';
import { hold, onClear } from '../target/held.ts';
import { Choices } from './Choices.tsx';
import { Disagreements } from './Disagreements.tsx';
import { filesDropped } from './drop.ts';
import { Ending, Undecided } from './Ending.tsx';
import { type Taken, useEvidence } from './evidence.ts';
import { Files } from './Files.tsx';
import type { HandOverKind } from './HandOver.tsx';
import { HandOverButtons, HandOverPanel } from './HandOverTools.tsx';
import { Missed } from './Missed.tsx';
import { PasteBox } from './PasteBox.tsx';
import { Question } from './Question.tsx';
import { Read } from './Read.tsx';
import { ReadingProgress } from './ReadingProgress.tsx';
import { Remaining } from './Remaining.tsx';
import type { Reader } from './reader.ts';
import { begin, caseOf, fragmentOf, type Session, targetOf, withoutTarget } from './session.ts';
import { showCauses } from './stations.ts';
import { Tools } from './Tools.tsx';

interface Props {
  page?: ErrorSlug;
  /** What stood in the paste box before the scripts ran. */
  typed?: string;
  fragment?: string;
  /** Reads evidence; absent where the page is built. */
  reader?: Reader;
}

/** The wizard: evidence in, one question at a time, the causes that remain, one cause at the end. */
export function Triage({ page, typed = '', fragment = '', reader }: Props) {
  // The first rendering is the one that the built page already shows; what was typed and linked comes right after.
  const [session, setSession] = useState<Session>(() => begin(page, ''));
  const [isAlive, setAlive] = useState(false);
  // The keyboard follows the questions only after the reader has answered one.
  const answered = useRef(false);
  const waiting = useRef<number | undefined>(undefined);
  const latest = useRef(session);
  latest.current = session;
  const opened = useMemo(() => caseOf(session), [session]);
  const { diagnosis, known, facts, contradictions } = opened;
  const [handing, setHanding] = useState<HandOverKind | undefined>();
  const { digest, files } = session;
  const target = targetOf(session);
  const link = fragmentOf(session);
  const error = facts.error && facts.error !== 'unknown' ? facts.error : undefined;
  // Before anything is known every cause remains, and nobody has asked for that list.
  const causesOf = (slug: string): readonly string[] => words.errors[slug]?.[1] ?? [];
  const remaining = link ? byFrequency(diagnosis.remaining, frequentCauses(facts, causesOf)) : [];
  const { advice, errors, choices } = digest.reading;
  const hasEvidence = session.text !== '' || files.length > 0;
  const shown = hasEvidence && error === errors[0]?.slug && error !== page ? error : undefined;

  useEffect(() => {
    const restore = () => {
      if (location.hash && !isLink(location.hash)) return;
      setSession((now) => begin(page, location.hash, now));
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
  /** Takes what was read. What follows from it gets tasks of its own, so that typing stays quick. */
  const take = ({ isOther, ...taken }: Taken): void => {
    clearTimeout(waiting.current);
    const nextOf = (now: Session): Session => ({
      ...now,
      ...taken,
      isCleared: undefined,
      ...(isOther && { answers: {}, settled: [], linked: {} }),
      editing: undefined,
    });
    waiting.current = window.setTimeout(() => {
      const now = latest.current;
      const next = nextOf(now);
      // Worked out here, and remembered, so that showing it is a task of its own.
      void caseOf(next).diagnosis.ruledOut;
      waiting.current = window.setTimeout(() => step(latest.current === now ? next : nextOf(latest.current)));
    });
  };
  const evidence = useEvidence(reader, () => latest.current, take);
  // At once, and not after painting: files may have been dropped before the wizard was there.
  useLayoutEffect(() => {
    const drop = (event: Event): void => evidence.add((event as CustomEvent<readonly File[]>).detail);
    document.addEventListener(filesDropped, drop);
    return () => document.removeEventListener(filesDropped, drop);
  }, []);
  useEffect(() => {
    setAlive(true);
    if (isLink(fragment)) step(begin(page, fragment, { ...latest.current, text: typed }), true);
    else if (typed) setSession((now) => ({ ...now, text: typed }));
    if (typed) evidence.begin(typed);
  }, []);
  useEffect(() => showCauses(remaining, facts), [session]);
  // The address of a case has its target already; what is left is to let the rest of the page have it.
  useEffect(() => (isAlive ? hold(link) : undefined), [link]);
  useEffect(() => onClear(() => step(withoutTarget(latest.current), true)), []);

  const answer = (fact: FactName, value: string): void => {
    answered.current = true;
    step({ ...session, editing: undefined, answers: { ...session.answers, [fact]: value } as Facts });
  };
  const settle = (fact: FactName, value: string): void =>
    step({
      ...session,
      editing: undefined,
      answers: { ...session.answers, [fact]: value } as Facts,
      settled: [...new Set([...session.settled, fact])],
    });
  const edit = (fact: FactName): void => {
    answered.current = true;
    setSession({ ...session, editing: fact });
  };

  const asked = session.editing ?? diagnosis.next?.fact;
  const question = asked && words.questions[asked];
  const values = session.editing
    ? vocabulary[session.editing].filter((value) => !evidenceOnly.has(`${session.editing}=${value}`))
    : (diagnosis.next?.values ?? []);
  // The list says it better.
  const said = advice?.kind === 'several' && choices.length > 1 ? undefined : advice;

  const box = (
    <div class="paste">
      <PasteBox
        advice={hasEvidence ? said : undefined}
        shown={shown}
        onType={(text) => {
          setSession((now) => ({ ...now, text }));
          evidence.type(text);
        }}
        onFiles={isAlive ? evidence.add : undefined}
      />
      {evidence.progress && <ReadingProgress progress={evidence.progress} onCancel={evidence.cancel} />}
      {evidence.problems.map((problem) => (
        <p key={problem} class="problem" role="alert">
          {problem}
        </p>
      ))}
      <Files files={files} digest={digest} onRemove={evidence.remove} />
      <Choices digest={digest} onChoose={evidence.choose} />
      <Missed missed={digest.missed} />
    </div>
  );
  const next = (
    <div class="step">
      <Disagreements
        contradictions={contradictions}
        settled={session.settled}
        text={digest.text}
        onTake={settle}
      />
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
        <Tools
          link={link}
          target={target}
          onStartOver={() => step({ ...session, answers: {}, settled: [], linked: {}, editing: undefined })}
        >
          <HandOverButtons shown={handing} onShow={setHanding} asks={!diagnosis.cause} />
        </Tools>
      )}
      {link && handing && (
        <HandOverPanel
          kind={handing}
          opened={opened}
          text={digest.text}
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
          <Read
            known={known.filter(({ fact }) => fact !== 'error' || error !== page)}
            trail={diagnosis.trail}
            digest={digest}
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
