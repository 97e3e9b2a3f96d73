/** From what stands in the form to the settings of gateway responses. Pure: no DOM. */
import {
  type Choice,
  CommandRefused,
  checkAuthorizerKey,
  checkCors,
  checkStatus,
  type Member,
  members,
  type Settings,
  typeNames,
} from '../../commands/gateway-response/index.ts';
import { defaultHost } from '../../commands/host.ts';
import { isSafe } from '../../commands/quote.ts';
import { type Form, isOn, textIn } from './form.ts';

/** What the form shows at first: the two types that catch the rest, and what nobody regrets to have. */
export const initial: Form = {
  'type:DEFAULT_4XX': true,
  'type:DEFAULT_5XX': true,
  'member:type': true,
  'member:requestId': true,
  'member:doc_url': true,
  cors: 'none',
  form: 'shell',
};

export type Problems = Readonly<Record<string, string>>;

/** Settings without what is wrong, and what is wrong, by the name of its field. */
export function settingsOf(form: Form, site: string): { settings: Settings; problems: Problems } {
  const problems: Record<string, string> = {};
  /** Whether a value passes; if not, its field has the reason. */
  const passes = (name: string, check: () => void): boolean => {
    try {
      check();
      return true;
    } catch (error) {
      if (!(error instanceof CommandRefused)) throw error;
      problems[name] = error.message;
      return false;
    }
  };
  const responses = typeNames
    .filter((type) => isOn(form, `type:${type}`))
    .map((type): Choice => {
      const name = `status:${type}`;
      const written = textIn(form, name);
      const status = /^\d{1,9}$/.test(written) ? Number(written) : Number.NaN;
      return written && passes(name, () => checkStatus(status)) ? { type, status } : { type };
    });
  const chosen = (Object.keys(members) as Member[]).filter((member) => isOn(form, `member:${member}`));
  const key = textIn(form, 'authorizerKey') || 'reason';
  const hasKey = passes('authorizerKey', () => checkAuthorizerKey(key));
  const kind = textIn(form, 'cors');
  const cors = {
    origin: kind === 'any' ? '*' : textIn(form, 'origin'),
    credentials: kind === 'one' && isOn(form, 'credentials'),
    expose: isOn(form, 'expose'),
  };
  const hasCors = (kind === 'any' || kind === 'one') && passes('origin', () => checkCors(cors));
  const apiId = textIn(form, 'apiId');
  const hasId = passes('apiId', () => void defaultHost({ apiId, region: 'eu-west-1' }));
  const stage = textIn(form, 'stage');
  const hasStage = stage !== '' && isSafe(stage) && /^[\w-]{1,128}$/.test(stage);
  if (stage && !hasStage) problems['stage'] = 'The name of a stage is letters, digits, _ and -.';
  return {
    settings: {
      responses,
      members: chosen,
      site,
      ...(hasKey && { authorizerKey: key }),
      ...(hasCors && { cors }),
      ...(apiId && hasId && { apiId }),
      ...(hasStage && { stage }),
    },
    problems,
  };
}
