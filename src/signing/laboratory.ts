/**
 * The signature laboratory: explains each step of a signature, reads what a paste says of one, and names what
 * differs between what the client signed and what the server computed. A chunk of its own: load it with `import()`.
 */
export { diagnose } from './compare/diagnose.ts';
export type { DifferenceKind } from './compare/kinds.ts';
export type { AlignedLine, Basis, Diagnosis, Finding, Given, Part, Side, Sureness } from './compare/types.ts';
export { maskText } from './compare/words.ts';
export { hostScope } from './host-scope.ts';
export { type Presigned, presign } from './presign.ts';
export { readStatements } from './statement/read.ts';
export type {
  Authorization,
  Found,
  LogForm,
  Place,
  Reading,
  Refusal,
  SentRequest,
  Strings,
} from './statement/types.ts';
export { explain } from './steps.ts';
export type {
  CanonicalLine,
  DerivationStep,
  Explanation,
  HostScope,
  LineKind,
  Partition,
} from './steps-types.ts';
