/** A line of an access log as one request of the evidence. */
import { titleOf } from '../../entries.ts';
import type { Finding, Match, Quote } from '../../reading.ts';
import type { Entry } from '../form.ts';
import { type Transcript, TranscriptWriter } from '../transcript.ts';
import { type Kind, kindOf } from './access-log-kind.ts';
import { type Proofs, proofsOf } from './access-log-proofs.ts';
import { type AccessRecord, isFailure } from './access-log-record.ts';
import type { Source } from './access-log-source.ts';
import { transcriptOf } from './access-log-transcript.ts';

/** An entry that is taken apart only when somebody reads it: a log has thousands. */
export class AccessLogEntry implements Entry {
  readonly title: string;
  readonly failed: boolean;
  readonly ids: readonly string[];
  readonly quote: Quote;
  private readonly record: AccessRecord;
  private readonly source: Source;
  private written: Transcript | undefined;
  private proven: Proofs | undefined;

  constructor(record: AccessRecord, source: Source) {
    const { cells, quote } = record;
    const status = Number(cells.get('status')?.value);
    const value = (name: Parameters<typeof cells.get>[0]): string | undefined => cells.get(name)?.value;
    const event = value('eventType');
    const route = value('routeKey')?.replace(/^[A-Z]{3,7} (?=\/)/, '');
    this.record = record;
    this.source = source;
    this.quote = source.original(quote);
    const type = value('responseType');
    const title = titleOf(value('method') ?? event, value('path') ?? value('resourcePath') ?? route, status);
    this.title = value('status')
      ? title
      : title.replace(/[^:]*$/, ` ${type ?? (isFailure(record) ? 'failed' : 'status not logged')}`);
    this.failed = isFailure(record);
    this.ids = ['requestId', 'extendedRequestId', 'anyId', 'traceId'].flatMap(
      (name) => value(name as 'requestId') ?? [],
    );
  }

  get transcript(): Transcript {
    if (!this.written) {
      // A word that several kinds of API share proves nothing if what tells them apart may have been cut away.
      const isUnclear = this.record.broken !== undefined && !(this.kind && this.record.cells.has('status'));
      const { text, original } = isUnclear
        ? new TranscriptWriter().done()
        : transcriptOf(this.record, this.kind);
      this.written = { text, original: (quote) => this.source.original(original(quote)) };
    }
    return this.written;
  }

  get findings(): readonly Finding[] {
    return this.proofs.findings;
  }

  get matches(): readonly Match[] {
    return this.proofs.matches;
  }

  private get kind(): Kind | undefined {
    return kindOf(this.record);
  }

  private get proofs(): Proofs {
    if (!this.proven) {
      const { findings, matches } = proofsOf(this.record, this.kind);
      const placed = <T extends { quote: Quote }>(one: T): T => ({
        ...one,
        quote: this.source.original(one.quote),
      });
      // How an authorizer ended a part of its line may not tell.
      const isSure = ({ fact }: Finding): boolean => !this.record.broken || fact !== 'authorizerRan';
      this.proven = { findings: findings.filter(isSure).map(placed), matches: matches.map(placed) };
    }
    return this.proven;
  }
}
