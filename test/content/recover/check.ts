/** Plays every recovery pattern against a server that gives the error's own answer, and judges how it ends. */
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Finding, Source } from '../finding.ts';
import { playGo, withShortWaits } from './go.ts';
import { type End, type Piece, play } from './player.ts';
import { type Answer, type Server, startServer } from './server.ts';

export type Language = 'typescript' | 'python' | 'go';

/** A file, and what its error says of it. */
export interface Pattern extends Source {
  language: Language;
  /** What its response.http says; an error that is no response at all has none. */
  answer: Answer | undefined;
  /** How many requests it sends while every answer is this one. */
  requests: number;
  isPage: boolean;
}

const endings = { typescript: 'ts', python: 'py', go: 'go' };

async function playAll(language: Language, folder: string, pieces: Piece[]) {
  if (language === 'go') return playGo(folder, pieces);
  const player = { typescript: 'play-typescript.ts', python: 'play.py' }[language];
  const command = { typescript: process.execPath, python: 'python3' }[language];
  copyFileSync(join(import.meta.dirname, player), join(folder, player));
  return { ends: await play(folder, command, [join(folder, player)], pieces), findings: [] };
}

function judge(
  { file, requests, answer }: Pattern,
  { end, declares, message, line }: End,
  count: number,
): Finding[] {
  const at = { file, ...(line === undefined ? {} : { line }) };
  const findings: Finding[] = [];
  if (end === 'other') {
    findings.push({
      ...at,
      what: `with the answer of its own response.http it ends in: ${message}`,
      cure:
        'Recognise the answer and end in the error type that the file declares. Parameters have the names of ' +
        'test/content/recover/parameters.ts',
    });
  } else if (end === 'returned' && declares) {
    findings.push({
      file,
      what: 'declares an error and does not end in it with the answer of its own response.http',
      cure: 'Recognise the answer by its status, x-amzn-ErrorType and text as response.http has them',
    });
  }
  if (answer && end !== 'other' && count !== requests) {
    findings.push({
      file,
      what: `sends ${count} requests where ${requests} are promised`,
      cure: 'Mend the retries, or say in error.md how many `requests` it sends while the answer stays the same',
    });
  }
  return findings;
}

async function playLanguage(language: Language, patterns: Pattern[], server: Server): Promise<Finding[]> {
  const folder = mkdtempSync(join(tmpdir(), 'gatewhy-recover-'));
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  const pieces = patterns.map(({ file, text, answer, requests, isPage }, index): Piece => {
    const name = `${language}${index}`;
    mkdirSync(join(folder, name));
    const played = language === 'go' ? withShortWaits(text) : text;
    writeFileSync(join(folder, name, `recover.${endings[language]}`), played);
    return { name, file, text, base: server.baseFor(name, answer), attempts: requests, isPage };
  });
  try {
    const { ends, findings } = await playAll(language, folder, pieces);
    const judged = patterns.flatMap((pattern, index) => {
      const name = pieces[index]?.name ?? '';
      const end = ends.find((one) => one.name === name);
      return end ? judge(pattern, end, server.countOf(name)) : [];
    });
    return [...findings, ...judged];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** One process for each language, all patterns of it at once. */
export async function checkRecovery(patterns: Pattern[]): Promise<Finding[]> {
  const server = await startServer();
  try {
    const found = await Promise.all(
      (['typescript', 'python', 'go'] as const).map((language) => {
        const own = patterns.filter((pattern) => pattern.language === language);
        return own.length > 0 ? playLanguage(language, own, server) : [];
      }),
    );
    return found.flat();
  } finally {
    await server.close();
  }
}
