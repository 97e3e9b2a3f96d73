import { allForms } from '../index.ts';
import { type Group, runAsTheyStand } from './group.ts';

export const group: Group = {
  says: `${runAsTheyStand}.`,
  language: 'Shell',
  build: (input) => allForms(input),
};
