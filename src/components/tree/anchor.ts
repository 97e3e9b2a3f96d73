/** The address of a question in the printed tree. */
export const anchorOf = (error: string, stateId: string): string =>
  `${error}-${stateId.replace(/^triage\./, '').replace(/[^A-Za-z0-9]+/g, '-')}`;
