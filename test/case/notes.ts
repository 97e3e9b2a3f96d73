import { customerMessage } from '../../src/case/customer.ts';
import { handOver } from '../../src/case/hand-over.ts';
import { openText } from '../../src/case/open-text.ts';
import { ticketNote } from '../../src/case/ticket.ts';
import type { Facts } from '../../src/facts/vocabulary.ts';
import { wordsFor } from './hand-over-words.ts';

/** Both notes of a text, with what they are made from. */
export function notes(text: string, answers: Facts = {}, more: readonly string[] = []) {
  const opened = openText(text, answers);
  const { target } = opened.reading;
  const handed = handOver(opened, text, target, wordsFor(target), more);
  return {
    handed,
    ticket: ticketNote(handed, 'aws apigateway get-stage --rest-api-id "$API_ID"'),
    customer: customerMessage(handed) ?? '',
  };
}
