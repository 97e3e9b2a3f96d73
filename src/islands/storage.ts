/** The two settings that the site keeps. Storage can be forbidden or full; then a choice lasts for this page. */
type Setting = 'theme' | 'tool';

export function recall(setting: Setting): string | null {
  try {
    return localStorage.getItem(setting);
  } catch {
    return null;
  }
}

export function keep(setting: Setting, value: string): void {
  try {
    localStorage.setItem(setting, value);
  } catch {
    // Nothing is lost but the memory of a choice.
  }
}
