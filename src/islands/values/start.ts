import { awaken } from '../fields/awaken.ts';

awaken(document.querySelector<HTMLElement>('[data-values]'), () =>
  import('./mount.tsx').then(({ mount }) => mount),
);
