import { go } from '../code/go.ts';
import { java } from '../code/java.ts';
import { python } from '../code/python.ts';
import { typescript } from '../code/typescript.ts';
import { each, type Group } from './group.ts';

export const group: Group = {
  says: 'Whole programs with AWS’s own signers. No key stands in them: the SDK looks for it in the environment, the profile or the role.',
  language: 'Program',
  build: each([
    ['typescript', typescript],
    ['python', python],
    ['go', go],
    ['java', java],
  ]),
};
