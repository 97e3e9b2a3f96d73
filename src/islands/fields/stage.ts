/** The first part of a path on the default endpoint is the stage, but not always. Pure: no DOM. */
import type { Target } from '../../facts/target.ts';
import type { Facts } from '../../facts/vocabulary.ts';

/** Facts that say what the first part of the path is. */
export type StageFacts = Pick<Facts, 'apiType' | 'stageInUrl'>;

/** Facts without what was said about the URL: it doesn't hold for another one. */
export function factsForOtherUrl(facts: Facts): Facts {
  const { stageInUrl: _aboutTheUrl, ...others } = facts;
  return others;
}

/** The name of the stage as far as the URL tells it. */
export function stageOf({ stage }: Target, { apiType, stageInUrl }: StageFacts): string | undefined {
  if (stage === undefined || stageInUrl === 'no' || stageInUrl === 'wrong') return undefined;
  if (stageInUrl === 'not-needed') return '$default';
  // An HTTP API has a stage without a part of the path; then the first part belongs to the route.
  return apiType === 'http' && stageInUrl !== 'yes' ? undefined : stage;
}

/** The target with its stage as far as it is known; without one if it isn't. */
export function withKnownStage({ stage, ...target }: Target, facts: StageFacts): Target {
  const known = stageOf({ ...(stage !== undefined && { stage }) }, facts);
  return { ...target, ...(known !== undefined && { stage: known }) };
}
