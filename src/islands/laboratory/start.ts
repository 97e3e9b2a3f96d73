import { awaken } from '../fields/awaken.ts';

awaken(document.querySelector<HTMLElement>('[data-laboratory]'), () =>
  import('./mount.tsx').then(({ mount }) => mount),
);
