/** Which lines of a log are from a Lambda function, and to which of its invocations they belong. */
import { type LogLine, textOf } from './log-lines.ts';

/** What a function's log shows of one invocation. */
export interface Invocation {
  id: string;
  lines: LogLine[];
  /** Whether its first and last line are there: `START` and `REPORT`, or their JSON. */
  began: boolean;
  ended: boolean;
}

const uuid = '[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}';
/** A runtime's own lines, with the id; Node's and Python's loggers, whose time goes before. The groups are the id. */
const withId = new RegExp(
  [
    `(?<![\\w-])(?:(?:START|END|REPORT) RequestId: (${uuid})|RequestId: (${uuid}) (?:Error|Process exited))`,
    `(?:^|(?<!"[\\w:.-]{0,30})Z[\\t ]{1,3})(${uuid})[\\t ]{1,3}(?:(?:TRACE|DEBUG|INFO|WARN|ERROR|FATAL)\\b|Task timed out)`,
    `^[^{]{0,200}\\[(?:DEBUG|INFO|WARNING|ERROR|CRITICAL)\\][\\t ]{1,3}\\S{10,40}Z[\\t ]{1,3}(${uuid})`,
    `^[^{]{0,200}\\{[^\\r\\n]{0,2000}"requestId"\\s?:\\s?"(${uuid})"`,
  ].join('|'),
);
/** Lines without an id that only such a log has. */
const without =
  /\b(?:INIT_START Runtime|INIT_REPORT Init|Runtime\.(?:ImportModuleError|HandlerNotFound|ExitError|UserCodeSyntaxError)|LAMBDA_WARNING)/;
/** A platform's event in JSON. */
const platform = /"type"\s?:\s?"platform\.(\w{3,30})"/;
const boundary = /\b(START|END|REPORT) RequestId: /;
/** A stream's name, by which the lines of functions that run side by side are told apart. */
const stream = /\b\d{4}\/\d\d\/\d\d\/\[[\w$.-]{1,64}\][0-9a-f]{32}\b/;

/** What tells at once that a text has such lines. In lower case. */
export const signs: readonly string[] = [
  'requestid: ',
  'task timed out after',
  'platform.',
  'init_start',
  'runtime.importmoduleerror',
  'runtime.handlernotfound',
  'runtime.exiterror',
];

/** Further than this no line is looked at. */
const widest = 3000;

/** The invocations that lines show, in the order in which they begin, and which lines they are. */
export function invocationsOf(lines: readonly LogLine[]): { invocations: Invocation[]; isOurs: boolean[] } {
  const byId = new Map<string, Invocation>();
  /** Of each stream the invocation that runs. Streams run side by side; where none is named, so may invocations. */
  const running = new Map<string, Invocation>();
  const open = new Set<Invocation>();
  const isOurs = lines.map(() => false);
  lines.forEach((line, index) => {
    const text = line.log.text.slice(line.at, Math.min(line.to, line.at + widest));
    const event = text.includes('"platform.') ? platform.exec(text)?.[1] : undefined;
    const found = /[0-9a-f]{4}-[0-9a-f]{12}/.test(text) ? withId.exec(text) : null;
    const id = found?.slice(1).find((one) => one !== undefined);
    const inStream = stream.exec(text)?.[0] ?? '';
    const said =
      boundary.exec(text)?.[1] ?? (event ? { start: 'START', report: 'REPORT' }[event] : undefined);
    if (id === undefined || (found?.[5] && !event && !isRuntimeJson(text))) {
      const owner = inStream === '' && open.size > 1 ? undefined : running.get(inStream);
      const alone = owner === undefined && without.test(text);
      if (owner) owner.lines.push(line);
      if (alone) {
        const init = byId.get('init') ?? { id: '', lines: [], began: false, ended: false };
        init.lines.push(line);
        byId.set('init', init);
      }
      isOurs[index] = owner !== undefined || alone;
      return;
    }
    const one = byId.get(id) ?? { id, lines: [], began: false, ended: false };
    byId.set(id, one);
    one.lines.push(line);
    isOurs[index] = true;
    if (said === 'START') one.began = true;
    if (said === 'REPORT') one.ended = true;
    if (said === 'REPORT') {
      open.delete(one);
      for (const [name, owner] of running) if (owner === one) running.delete(name);
    } else if (said === 'START' || !one.ended) {
      running.set(inStream, one);
      open.add(one);
    }
  });
  return { invocations: [...byId.values()], isOurs };
}

/** A line of Lambda's JSON log format has a level or a type beside the id. */
const isRuntimeJson = (text: string): boolean => /"(?:level|log_level|type)"\s?:/.test(text);

/** Whether lines are of a function's log for certain. */
export const isFunctionLog = (invocations: readonly Invocation[]): boolean =>
  invocations.some(({ began, ended, lines }) => began || ended || lines.some(isTelling));

const isTelling = (line: LogLine): boolean => {
  const text = textOf(line).slice(0, widest);
  return (
    without.test(text) ||
    /Task timed out after \d|RequestId: \S{36} (?:Error|Process exited)|"type"\s?:\s?"platform\./.test(text)
  );
};
