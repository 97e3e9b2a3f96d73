import { awaken } from '../fields/awaken.ts';

const place = document.querySelector<HTMLElement>('[data-truth]');

awaken(place, async () => {
  const { mount } = await (place?.dataset['truth'] === 'logs'
    ? import('./mount-logs.tsx')
    : import('./mount-responses.tsx'));
  return mount;
});
