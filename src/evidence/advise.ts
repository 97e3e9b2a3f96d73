import type { Advice } from './advice.ts';
import { decidable } from './decidable.ts';
import { failures } from './decisive.ts';
import { mentionedEmulator } from './emulator.ts';
import { isChangeRefused } from './management.ts';
import { mentionedService } from './other-service.ts';
import { type Match, weights } from './reading.ts';
import type { Scene } from './scene.ts';

/** A text as a whole, and what was read out of it. */
interface Understood {
  scene: Scene;
  errors: readonly Match[];
  /** The other service, or the emulator, that wrote the text. */
  service: string | undefined;
  emulator: string | undefined;
  hasAddress: boolean;
  hasStatus: boolean;
}

/** A text's advice: its kind, and a name that goes with it. */
export interface Advised {
  kind: Advice;
  detail?: string;
}

const webPage = /<!doctype html|<html[\s>]/i;

/** Texts that are not read at all; `longest` is the limit of characters. */
export function refuse(text: string, longest: number): Advised | undefined {
  if (text.trim() === '') return { kind: 'empty' };
  if (text.length > longest) return { kind: 'too-long' };
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what tells binary data from text
  const control = text.slice(0, 4000).match(/[\0-\x08\x0e-\x1a\ufffd]/g)?.length ?? 0;
  return control > 0 && control * 20 > Math.min(text.length, 4000) ? { kind: 'binary' } : undefined;
}

/** What to say of a text as a whole, if anything. */
export function advise({
  scene,
  errors,
  service,
  emulator,
  hasAddress,
  hasStatus,
}: Understood): Advised | undefined {
  const { exchange, exchanges } = scene;
  const { text, low } = scene.stretch;
  const [error] = errors;
  if (emulator) return { kind: 'emulator', detail: emulator };
  if (service) return { kind: 'other-service', detail: service };
  if (failures(exchanges) > 1) return { kind: 'several' };
  const status = exchange?.response?.status ?? 400;
  if (status < 400 && (error?.weight ?? 0) <= weights.likely) {
    return { kind: status >= 300 ? 'redirect' : 'success' };
  }
  if (webPage.test(text.slice(0, 20_000)) && (error?.weight ?? 0) < weights.shape) {
    return { kind: 'html-page', ...(low.includes('cloudfront') && { detail: 'CloudFront' }) };
  }
  if (decidable(errors)) return undefined;
  const mentioned = error ? undefined : mentionedService(text);
  if (mentioned) return { kind: 'other-service', detail: mentioned };
  const named = error || exchange?.response ? undefined : mentionedEmulator(low);
  if (named) return { kind: 'emulator', detail: named };
  if (!error && !exchange?.response && isChangeRefused(text)) return { kind: 'management' };
  if (error || hasStatus) return { kind: 'status-only' };
  return { kind: hasAddress ? 'address-only' : 'nothing' };
}
