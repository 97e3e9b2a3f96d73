/** What every page does for the reader's own target: take it from the address, show it, carry it on. */
import { carryTarget } from './carry.ts';
import { followTarget, hold, targetIn } from './held.ts';

/** The bar comes only for who has something to see in it. */
let showing: Promise<typeof import('./bar.ts')> | undefined;

export function startTarget(): void {
  const arrive = () => {
    if (targetIn(location.hash)) hold(location.hash);
  };
  arrive();
  addEventListener('hashchange', arrive);
  carryTarget();
  followTarget((link) => {
    if (!link && !showing) return;
    showing ??= import('./bar.ts');
    void showing.then(({ show }) => show());
  });
}
