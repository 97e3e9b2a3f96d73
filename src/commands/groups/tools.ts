import { awscurl } from '../clients/awscurl.ts';
import { httpie } from '../clients/httpie.ts';
import { wscat } from '../clients/wscat.ts';
import { each, type Group, runAsTheyStand } from './group.ts';

export const group: Group = {
  says: `${runAsTheyStand}.`,
  language: 'Shell',
  build: each([
    ['httpie', httpie],
    ['awscurl', awscurl],
    ['wscat', wscat],
  ]),
};
