/**
 * Evidence comes in forms: a HAR file, a log, the output of an AWS CLI command, a template. Each form has one small
 * reader, which recognises it by itself, wherever it stands in what was pasted, and takes it apart.
 */
import type { Configuration } from '../configuration/configuration.ts';
import type { Finding, Match, Quote, Stretch } from '../reading.ts';
import type { Transcript } from './transcript.ts';

/** The name of a form, as a person would call it. */
export type FormName =
  | 'HAR file'
  | 'Postman export'
  | 'Postman Console'
  | 'Newman report'
  | 'Insomnia export'
  | 'Bruno report'
  | 'curl trace'
  | 'curl --write-out'
  | 'PowerShell error'
  | 'AWS CLI debug log'
  | 'SDK exception'
  | 'execution log'
  | 'test invoke'
  | 'access log'
  | 'function log'
  | 'AWS CLI output'
  | 'OpenAPI document'
  | 'CloudFormation template'
  | 'Terraform state or plan'
  | 'Terraform configuration'
  | 'probe output'
  | 'signature refusal';

/** One request, as a form of evidence shows it. */
export interface Entry {
  /** One line by which a person tells it from the others, without secrets: `POST /orders: 502`. */
  title: string;
  /** Whether it is a failure. A preflight that failed is one. */
  failed: boolean;
  /** False if it looks like a call to something other than API Gateway: others are read first. */
  likely?: boolean;
  /** The ids of the request that the evidence has (request id, extended request id, trace id): they pair forms. */
  ids: readonly string[];
  /** Where the entry stands in the text. */
  quote: Quote;
  /**
   * The request and its answer as the readers of plain text know them (like `curl -v` prints them, or lines of a log),
   * with the way back to the characters of the text.
   */
  transcript: Transcript;
  /** Facts and errors that the form proves by itself, beyond what its transcript says; places are in the text. */
  findings?: readonly Finding[];
  matches?: readonly Match[];
}

/** Something in a document that could not be read, and why. */
export interface Gap {
  quote: Quote;
  why: 'cut-off' | 'not-well-formed' | 'too-deep' | 'too-long' | 'binary';
}

/** A piece of what was pasted, in one known form. */
export interface Document {
  form: FormName;
  /** The characters that it takes; they are not read as plain text any more. */
  quote: Quote;
  /** The requests that it shows, in the order of time. Empty for a configuration. */
  entries: readonly Entry[];
  /** What it says of how the API is set up. */
  configuration?: Configuration;
  gaps?: readonly Gap[];
}

/**
 * Recognises a form in a text and reads it, however often it is there; an empty list if it isn't. Pure, never throws,
 * takes time in proportion to the text, and looks for a telling word before anything costly.
 */
export type FormReader = (stretch: Stretch) => Document[];
