import { wouldSettle } from '../triage/settles.ts';
import type { Side } from './contradictions.ts';
import type { HandOver, HandOverWords } from './hand-over.ts';
import { block, code, section } from './markdown.ts';
import { byFrequency } from './order.ts';
import { supportIds } from './support-ids.ts';

/** More causes than this are no help to whoever reads the ticket. */
const most = 8;

/** A message with its placeholders is nobody's: then the characters that were pasted say it. */
const message = (known: string, pasted: string | undefined): string =>
  pasted && /\{[A-Z_]+\}/.test(known) ? pasted : known;

function symptom({ case: { facts, known }, target, words, clean, quote }: HandOver): string[] {
  const { error, status } = facts;
  const shown = known.find(({ fact }) => fact === 'error')?.quote;
  const { host, path = '/', query, scheme = 'https', port, method } = target;
  const address = host && `${scheme}://${host}${port ? `:${port}` : ''}${path}${query ? `?${query}` : ''}`;
  return [
    ...(error && error !== 'unknown'
      ? [`Message: ${code(message(words.error(error), shown && quote(shown)))}`]
      : []),
    ...(status && status !== 'unknown' ? [`Status: ${words.label('status', status)}`] : []),
    ...(address ? [`Request: ${code(clean(`${method ?? ''} ${address}`.trim()))}`] : []),
    ...(target.region ? [`Region: ${target.region}`] : []),
    // What an HTTP API's path begins with is no stage, if none is needed there.
    ...(target.stage && facts.stageInUrl !== 'not-needed' ? [`Stage: ${code(clean(target.stage))}`] : []),
  ];
}

/** What a fact is called, before its value: a question has its own sign. */
const named = (name: string): string => (name.endsWith('?') ? name : `${name}:`);

/** Facts that the machine used, each with the characters that show it; all of them if it used none. */
function evidence({ case: { known, diagnosis }, words, quote }: HandOver): string[] {
  const read = known.filter(({ source }) => source === 'evidence');
  const used = read.filter(({ fact }) => fact === 'error' || diagnosis.trail.includes(fact));
  return (used.length > 0 ? used : read).map(({ fact, value, quote: at }) => {
    const shown = fact === 'error' ? words.error(value) : words.label(fact, value);
    return `${named(words.name(fact))} ${shown}${at ? `: ${code(quote(at))}` : ''}`;
  });
}

/** Where the evidence disagrees, with both sides and what counts now. */
function disagreements({ case: { contradictions }, words, quote }: HandOver): string[] {
  const said = (fact: string, { value, source, quote: at }: Side): string => {
    const shown = fact === 'error' ? words.error(value) : words.label(fact, value);
    return source === 'answer' ? `${shown} (answered)` : `${shown}${at ? ` (${code(quote(at))})` : ''}`;
  };
  return contradictions.map(
    ({ fact, counts, against }) =>
      `${named(words.name(fact))} taken as ${said(fact, counts)}, but the evidence also says ${said(fact, against)}`,
  );
}

/** What was answered; what nobody knew is part of it. */
const answers = ({ case: { known }, words }: HandOver): string[] =>
  known
    .filter(({ source, fact }) => source === 'answer' && fact !== 'error')
    .map(({ fact, value }) => `${named(words.name(fact))} ${words.label(fact, value)}`);

/** Causes that were ruled out, under the fact that did it. */
function ruledOut({ case: { diagnosis, facts }, words }: HandOver): string[] {
  const byFact = Map.groupBy(diagnosis.ruledOut, ({ because }) => because);
  return [...byFact].map(([fact, causes]) => {
    const titles = causes.map(({ cause }) => words.cause(cause)).join('; ');
    return `${titles}. Because: ${named(words.name(fact))} ${words.label(fact, facts[fact] ?? 'unknown')}`;
  });
}

const languageOf = (words: HandOverWords, command: string): string =>
  words.filled(command).isPosix ? 'sh' : 'powershell';

function stillOpen(handed: HandOver): string {
  const { case: opened, words, command } = handed;
  const { facts, diagnosis } = opened;
  const causes = byFrequency(diagnosis.remaining, words.causesOf(facts.error ?? ''));
  const settling = diagnosis.next?.fact ?? wouldSettle(facts);
  const question = settling && words.question(settling);
  const listed = causes.slice(0, most).map((slug) => words.cause(slug));
  const left = causes.length - listed.length;
  return [
    section('Still open: causes that are left, most frequent first', [
      ...listed,
      ...(left > 0 ? [`and ${left} more`] : []),
    ]),
    ...(question
      ? [
          `### What would settle it\n\n${question.ask} ${question.help}`,
          ...(question.command
            ? [block(command(question.command), languageOf(words, question.command))]
            : []),
        ]
      : []),
  ].join('\n\n');
}

function conclusion(
  { case: opened, words, command, link }: HandOver,
  cause: string,
  confirm: string,
): string {
  const error = opened.facts.error ?? '';
  return [
    `### Cause\n\n${words.cause(cause)}`,
    ...(confirm ? [`### To confirm\n\n${block(command(confirm), languageOf(words, confirm))}`] : []),
    `### Fix\n\n${words.address(`/causes/${cause}/${error && link ? `#${link}` : ''}`)}`,
  ].join('\n\n');
}

/** A case as a note for a ticket, in Markdown. `confirm`: the command that proves the cause, if there is one. */
export function ticketNote(handed: HandOver, confirm = ''): string {
  const { case: opened, words, link, removed, finish } = handed;
  const { cause } = opened.diagnosis;
  const { error } = opened.facts;
  const about = error && error !== 'unknown' ? words.error(error) : 'a request that failed';
  const note = [
    `## Amazon API Gateway: ${about}`,
    section('Symptom', symptom(handed)),
    section(
      'For AWS Support',
      supportIds(handed.evidence).map(([name, value]) => `${name}: ${code(value)}`),
    ),
    section('Evidence', evidence(handed)),
    section('Contradictions', disagreements(handed)),
    section('Answers', answers(handed)),
    section('Ruled out', ruledOut(handed)),
    cause ? conclusion(handed, cause, confirm) : stillOpen(handed),
    link ? `This step of the search: ${words.address(`/#${link}`)}` : '',
    removed.length > 0
      ? 'Secrets were removed. A name such as `<api-key-1>` stands for the same value wherever it is.'
      : '',
  ];
  return `${finish(note.filter(Boolean).join('\n\n'))}\n`;
}
