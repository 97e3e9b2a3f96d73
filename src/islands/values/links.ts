const causePage = /^\/causes\/[^/]+\/$/;

/** Links on the page to causes carry a fragment on, without its `#`; with an empty one they are as they were built. */
export function carry(fragment: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('main a[href^="/causes/"]')) {
    const { pathname } = link;
    if (causePage.test(pathname)) link.setAttribute('href', fragment ? `${pathname}#${fragment}` : pathname);
  }
}
