/**
 * Runs before the first paint, so that a remembered theme never flashes. It also tells the stylesheet that
 * scripts run: what needs one is shown only then. Storage may be forbidden; then the system's scheme stays.
 */
export const headScript =
  'try{document.documentElement.dataset.js="";const t=localStorage.theme;' +
  'if(t)document.documentElement.dataset.theme=t}catch{}';
