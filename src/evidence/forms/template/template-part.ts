/**
 * Templates, configurations, states and plans are lists of resources. Each reader puts them into these words, which are
 * CloudFormation's: what follows from them is worked out once.
 */
import type { Stated } from '../../configuration/configuration.ts';
import type { Quote } from '../../reading.ts';
import type { JsonObject } from '../json-tree.ts';

/** A resource. */
export interface Part {
  /** CloudFormation's type without `AWS::`, such as `ApiGateway::Method`. */
  type: string;
  /** Its logical id or address, by which others refer to it. */
  name: string;
  /** Its id, in a state. */
  id?: string;
  /** By CloudFormation's names. */
  properties: JsonObject;
  /** The characters that name it. */
  quote: Quote;
  /** It may not be there, or be there several times, or have properties that could not be read. */
  isUncertain?: boolean;
  /** It is only looked up here, and made elsewhere. */
  isData?: boolean;
}

export interface Template {
  tool: 'terraform' | 'cloudformation' | 'sam' | 'cdk';
  parts: readonly Part[];
  /** Whether what is not in it can't be anywhere else. */
  isWhole: boolean;
  /** Its end may be missing, so that what is not said may be said there. */
  isCut?: boolean;
  /** It shows what there is, with ids and defaults, not what somebody wrote. */
  isState?: boolean;
  /** Whether a plan makes a deployment; a plan says it for its one API. */
  planned?: Stated<'yes' | 'no'> | undefined;
  /** The whole text, in which the quotes stand. */
  text: string;
}
