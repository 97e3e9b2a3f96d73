/** From what stands in the form to the settings of an access log. Pure: no DOM. */
import { checkRegion, defaultHost } from '../../commands/host.ts';
import {
  checkLogGroup,
  type Kind,
  kindNames,
  type LogSettings,
  purposeNames,
} from '../../commands/log-format/index.ts';
import { CommandRefused } from '../../commands/refusal.ts';
import { type Form, isOn, textIn } from './form.ts';
import type { Problems } from './responses-form.ts';

/** What the form shows at first: what tells most causes apart. */
export const initial: Form = {
  kind: 'rest',
  'purpose:authorizer': true,
  'purpose:integration': true,
  'purpose:domain': true,
  form: 'shell',
};

const isKind = (text: string): text is Kind => kindNames.includes(text as Kind);

const checkStage = (stage: string): void => {
  if (!/^(?:\$default|[\w-]{1,128})$/.test(stage))
    throw new CommandRefused('The name of a stage is letters, digits, _ and -, or $default.');
};
const checkId = (apiId: string): void => void defaultHost({ apiId, region: 'eu-west-1' });

/** Settings without what is wrong, and what is wrong, by the name of its field. */
export function logSettingsOf(form: Form): { settings: LogSettings; problems: Problems } {
  const problems: Record<string, string> = {};
  const checked = (name: string, check: (value: string) => void): string => {
    const value = textIn(form, name);
    if (value === '') return '';
    try {
      check(value);
      return value;
    } catch (error) {
      if (!(error instanceof CommandRefused)) throw error;
      problems[name] = error.message;
      return '';
    }
  };
  const apiId = checked('apiId', checkId);
  const region = checked('region', checkRegion);
  const stage = checked('stage', checkStage);
  const kind = textIn(form, 'kind');
  return {
    settings: {
      kind: isKind(kind) ? kind : 'rest',
      purposes: purposeNames.filter((purpose) => isOn(form, `purpose:${purpose}`)),
      logGroup: checked('logGroup', checkLogGroup) || 'apigateway/access',
      ...(apiId && { apiId }),
      ...(region && { region }),
      ...(stage && { stage }),
    },
    problems,
  };
}
