import {
  type ResponseType,
  responseTypes,
  typeNames,
} from '../../commands/gateway-response/response-types.ts';
import { Check } from './Check.tsx';
import { isOn } from './form.ts';
import type { Problems } from './responses-form.ts';
import { TextField } from './TextField.tsx';
import type { FormState } from './use-form.ts';

/** The types to choose from; a chosen one can be given another status. */
export function TypeList({ state, problems }: { state: FormState; problems: Problems }) {
  return (
    <ul class="types">
      {typeNames.map((type) => {
        const { status, when }: ResponseType = responseTypes[type];
        return (
          <li key={type}>
            <Check state={state} name={`type:${type}`}>
              <code>{type}</code> <small>{when}</small>
            </Check>
            {isOn(state.form, `type:${type}`) && (
              <TextField
                state={state}
                name={`status:${type}`}
                label={`Status of ${type}`}
                placeholder={status === null ? 'each its own' : String(status)}
                problem={problems[`status:${type}`]}
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}
