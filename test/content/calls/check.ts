/** Runs snippets as a reader does, with the real curl, sed, jq and openssl, and judges what arrives at a server. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Recorder, startRecorder } from '../../commands/server.ts';
import type { Finding, Source } from '../finding.ts';
import { readCommands } from '../shell/words.ts';
import { type AwsAnswers, startAwsAnswers } from './aws.ts';
import { makePlace, makePrograms } from './folder.ts';
import { judge } from './judge.ts';
import { runIn } from './run.ts';
import { environment } from './values.ts';

/** An answer of a REST API, with the headers that snippets look for. */
const answer = [
  'HTTP/1.1 200 OK',
  'date: Sat, 21 Nov 2026 09:30:00 GMT',
  'content-type: application/json',
  'x-amzn-RequestId: 11111111-2222-3333-4444-555555555555',
  'x-amz-apigw-id: JKJaXmPLvHcESHA=',
  'content-length: 2',
  'connection: close',
  '',
  '{}',
].join('\r\n');

interface Bench {
  recorder: Recorder;
  aws: AwsAnswers;
  programs: ReturnType<typeof makePrograms>;
}

async function checkOne({ file, text }: Source, temporary: boolean, bench: Bench): Promise<Finding[]> {
  const { recorder, aws, programs } = bench;
  const commands = readCommands(text);
  const place = makePlace(text, recorder.curlrc);
  recorder.take();
  const ran = await runIn(place.folder, {
    ...environment({ temporary }),
    PATH: programs.path,
    HOME: place.folder,
    CURL_HOME: place.folder,
    LC_ALL: 'C.UTF-8',
    GATEWHY_AWS: aws.url,
    GATEWHY_CALLS: place.calls,
    GATEWHY_TLS: String(recorder.tlsPort),
  });
  try {
    const failed = join(place.folder, '.failed');
    const [line, status] = existsSync(failed) ? readFileSync(failed, 'utf8').split(/\s/) : [];
    const lines = commands
      .filter(({ words }) =>
        words.some(({ text }, at) => text === 'curl' && (at === 0 || words[0]?.text === 'xargs')),
      )
      .map((command) => command.line);
    const findings = judge({
      file,
      folder: place.folder,
      lines,
      calls: place.read(),
      arrived: recorder.take(),
      temporary,
    });
    if (ran.status !== 0) {
      const what = `ends with status ${status ?? ran.status}: ${ran.stderr.trim().split('\n').at(-1) || 'no message'}`;
      const cure = 'Run it in bash with `set -o pipefail`: every part of a pipe has to succeed';
      findings.push({ file, ...(line ? { line: Number(line) } : {}), what, cure });
    } else if (/^null$/m.test(ran.stdout)) {
      const cure = 'Name a key that the command before it prints; see `aws SERVICE OPERATION help`';
      findings.push({ file, what: 'prints null: a jq program asks for a key that is not there', cure });
    }
    return findings;
  } finally {
    rmSync(place.folder, { recursive: true, force: true });
  }
}

/** Runs each snippet; one that signs runs twice, with temporary keys and with those of a user. */
export async function checkCalls(sources: Source[]): Promise<Finding[]> {
  const [recorder, aws] = await Promise.all([startRecorder(answer), startAwsAnswers()]);
  const bench = { recorder, aws, programs: makePrograms() };
  const findings: Finding[] = [];
  try {
    for (const source of sources) {
      findings.push(...(await checkOne(source, true, bench)));
      if (/--aws-sigv4/.test(source.text)) findings.push(...(await checkOne(source, false, bench)));
    }
  } finally {
    rmSync(bench.programs.folder, { recursive: true, force: true });
    await Promise.all([recorder.close(), aws.close()]);
  }
  return findings;
}
