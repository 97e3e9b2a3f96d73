/** Which of a probe's requests shows the failure, and what the others prove of it. */
import { titleOf } from '../../entries.ts';
import { type Finding, type Match, weights } from '../../reading.ts';
import type { Entry } from '../form.ts';
import { TranscriptWriter } from '../transcript.ts';
import { type Answer, answerOf, isForbidden, sectionsOf, type Verb } from './probe-output-answers.ts';
import { type Answers, compareAnswers, serverTime } from './probe-output-compare.ts';
import { readActual, readPreflight } from './probe-output-cors.ts';
import { addLine, type Block, type BlockLine } from './probe-output-lines.ts';
import { readCredentials, type Told, toldBy } from './probe-output-told.ts';

const ids = new Set(['x-amzn-requestid', 'x-amz-apigw-id', 'apigw-requestid', 'x-amzn-trace-id']);

/** An answer that shows the failure, with what is known besides. */
interface Shown {
  answer: Answer;
  findings: Finding[];
  matches: Match[];
}

/**
 * The requests of a block as entries. One of them at most counts as the failure: the others are experiments. In a block
 * that is cut off only a failure of the request itself does, since what is missing may be another one.
 */
export function entriesOf({ lines, isCut }: Block): Entry[] {
  const told = toldBy(lines);
  const answers = new Map<string, Answer>();
  const sections = sectionsOf(lines, /^request [a-z]{2,20}$/);
  for (const section of sections) {
    const answer = answerOf(section, told.isUnset);
    if (answer && !answers.has(answer.id)) answers.set(answer.id, answer);
  }
  const shown = failureOf(answers, told, isCut);
  if (shown?.answer.id === 'instead') {
    const section = sections.find(([first]) => first?.text === 'request instead');
    const answer = section && answerOf(section, told.isUnset, verbOf(told));
    if (answer) answers.set('instead', answer);
    if (answer) shown.answer = answer;
  }
  const besides = shown ? [...readCredentials(lines, serverTime(answers)), ...shown.findings] : [];
  const log = shown ? sectionsOf(lines, /^\$ aws logs filter-log-events/).filter(isEnded) : [];
  // Where nothing fails, an experiment that was to fail is no evidence.
  const stated = answers.get('stated');
  const shownOnes = shown ? [...answers.values()] : stated && !isCut ? [stated] : [];
  return shownOnes.map((answer) =>
    entryOf(answer, answer === shown?.answer ? { ...shown, findings: besides } : undefined, log),
  );
}

/** The request that fails: as stated, else what a browser would refuse. */
function failureOf(answers: Answers, told: Told, isCut: boolean): Shown | undefined {
  const stated = answers.get('stated');
  const main = stated ?? (told.method && answers.get('instead'));
  if (!main) return undefined;
  const { response } = main.exchange ?? {};
  const compared = compareAnswers(main, answers, told);
  if (main.isUnanswered || (stated && (response?.status ?? 0) >= 400))
    return { answer: main, findings: compared, matches: [] };
  if (!stated && isEverywhere(main, answers)) return { answer: main, findings: compared, matches: [] };
  return isCut ? undefined : cors(main, stated, answers, told);
}

/** A refusal that comes whatever the path is, so that it would meet the stated method as well. */
function isEverywhere(main: Answer, answers: Answers): boolean {
  return isForbidden(main) && answers.get('unmatched')?.refusal === main.refusal;
}

const isEnded = (section: readonly BlockLine[]): boolean =>
  section.some(({ text }) => /^status 0$/.test(text));

/** The verb of the caller, which was not sent. */
const verbOf = ({ method }: Told): Verb | undefined => method && { ...method, at: 'stated '.length };

function cors(
  main: Answer,
  stated: Answer | undefined,
  answers: Answers,
  { origin }: Told,
): Shown | undefined {
  const preflight = answers.get('preflight');
  // Of a call that no browser makes, and that was not sent, a preflight says nothing.
  if (!origin && !stated) return undefined;
  const before = preflight ? readPreflight(preflight, stated, origin) : [];
  const after = stated && origin ? readActual(stated, origin) : [];
  const answer = before.length > 0 ? preflight : after.length > 0 ? main : undefined;
  if (!answer) return undefined;
  const findings =
    before.length > 0 ? [...before, ...after.filter(({ fact }) => fact !== 'corsMessage')] : after;
  return {
    answer,
    findings,
    matches: [{ slug: 'cors-blocked', weight: weights.surest + 2, quote: answer.shown }],
  };
}

function entryOf(answer: Answer, shown: Shown | undefined, log: readonly (readonly BlockLine[])[]): Entry {
  const { request, response } = answer.exchange ?? {};
  const given = (response?.headers ?? []).filter(({ name }) => ids.has(name)).map(({ value }) => value);
  const plain = {
    title: titleOf(request?.method, request?.path, response?.status),
    failed: shown !== undefined,
    ids: given,
    quote: answer.quote,
    transcript: answer.transcript,
  };
  if (!shown) return plain;
  const { findings, matches } = shown;
  return { ...plain, ...(log.length > 0 && { transcript: withLog(answer, log) }), findings, matches };
}

/** An answer's transcript with the lines of the execution log behind it. */
function withLog({ transcript }: Answer, log: readonly (readonly BlockLine[])[]): Entry['transcript'] {
  const writer = new TranscriptWriter();
  for (const section of log) {
    for (const line of section) if (line.text.startsWith('= ')) addLine(writer, line, 2).say('\n');
  }
  const lines = writer.done();
  const from = transcript.text.length + 1;
  return {
    text: `${transcript.text}\n${lines.text}`,
    original: (quote) => {
      const isLog = quote.from >= from;
      return isLog
        ? lines.original({ from: quote.from - from, to: quote.to - from })
        : transcript.original(quote);
    },
  };
}
