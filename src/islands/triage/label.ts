import words from 'virtual:words';

/** Names of facts that evidence or a page settles and no question asks for, or whose question is too long for a list. */
const names: Record<string, string> = {
  error: 'Error',
  apiType: 'Kind of API',
  method: 'Method',
  host: 'Address',
  pathIsRoot: 'Is it the bare address?',
  denialNames: 'What the denial names',
};

const labels: Record<string, string> = {
  'host=own': 'A domain name of your own',
  'denialNames=nothing': 'Nothing',
  'denialNames=explicit-identity': 'An explicit deny in an identity-based policy',
  'denialNames=explicit-resource': 'An explicit deny in a resource-based policy',
  'denialNames=no-identity-allow': 'That no identity-based policy allows it',
  'denialNames=no-resource-allow': 'That no resource-based policy allows it',
  'denialNames=vpc-endpoint': 'A VPC endpoint policy',
  'denialNames=boundary': 'A boundary, session policy or organization policy',
};

/** What a fact is called in the list of what is known. */
export const nameOf = (fact: string): string => names[fact] ?? words.questions[fact]?.ask ?? fact;

/** What a value is called there. */
export const labelOf = (fact: string, value: string): string => {
  if (value === 'unknown') return 'I don’t know';
  if (value === 'yes' && fact === 'pathIsRoot') return 'Yes';
  if (value === 'no' && fact === 'pathIsRoot') return 'No';
  return labels[`${fact}=${value}`] ?? words.questions[fact]?.values[value] ?? value;
};
