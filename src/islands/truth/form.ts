/** What stands in the fields of a builder: a text for an input, whether it is ticked for a box. */
export type Form = Readonly<Record<string, string | boolean>>;

export const textIn = (form: Form, name: string): string => {
  const value = form[name];
  return typeof value === 'string' ? value.trim() : '';
};
export const isOn = (form: Form, name: string): boolean => form[name] === true;

/** Reads the fields as they stand in the page, before the scripts have taken them over. */
export function formIn(place: HTMLElement): Form {
  const form: Record<string, string | boolean> = {};
  for (const input of place.querySelectorAll<HTMLInputElement>('.request [name]'))
    form[input.name] = input.type === 'checkbox' ? input.checked : input.value;
  return form;
}
