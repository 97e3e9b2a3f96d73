import { bruno } from '../collections/bruno.ts';
import { postman } from '../collections/postman.ts';
import { k6 } from '../routes/k6.ts';
import { smokeTest } from '../routes/smoke-test.ts';
import { each, type Group } from './group.ts';

export const group: Group = {
  says: 'Files for other tools. No secret stands in them but what you typed as a header.',
  language: 'File',
  build: each([
    ['smoke-test', smokeTest],
    ['k6', k6],
    ['postman', postman],
    ['bruno', bruno],
  ]),
};
