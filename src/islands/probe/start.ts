import { awaken } from '../fields/awaken.ts';

awaken(document.querySelector<HTMLElement>('[data-probe]'), () =>
  import('./mount.tsx').then(({ mount }) => mount),
);
