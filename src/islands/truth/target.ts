/** What a builder takes from the page's target, and gives to it. Pure: no DOM. */
import type { Target } from '../../facts/target.ts';
import { build, formOfLink } from '../commands/form.ts';
import { writeLink } from '../fields/link.ts';
import { targetIn } from '../target/held.ts';
import { type Form, textIn } from './form.ts';

const names = ['apiId', 'region', 'stage', 'origin'] as const;

/** The fields that a target fills, as far as it says. */
export function fieldsOfTarget(fragment: string): Form {
  const { form, facts } = formOfLink(fragment);
  const { target, apiType } = build(form, facts).input;
  const filled = names.flatMap((name) => (target[name] === undefined ? [] : [[name, target[name]]]));
  return { ...Object.fromEntries(filled), ...(apiType && { kind: apiType }) };
}

/** The fields of a target, emptied. */
export const withoutTarget: Form = Object.fromEntries(names.map((name) => [name, '']));

/** The target once a builder's fields are typed into: the held one if they say no other, else what they say. */
export function targetOfFields(form: Form, held: string): string {
  const said = fieldsOfTarget(held);
  const typed = names.filter((name) => textIn(form, name) !== '' && textIn(form, name) !== said[name]);
  if (typed.length === 0) return held;
  const target: Target = {};
  for (const name of names) if (textIn(form, name)) target[name] = textIn(form, name);
  const link = writeLink(target, {});
  return typed.every((name) => name === 'origin') && held
    ? targetIn(`${held}&origin=${encodeURIComponent(target.origin ?? '')}`)
    : targetIn(link);
}
