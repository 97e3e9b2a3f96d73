import { awaken } from '../fields/awaken.ts';

awaken(document.querySelector<HTMLElement>('[data-builder]'), () =>
  import('./mount.tsx').then(({ mount }) => mount),
);
