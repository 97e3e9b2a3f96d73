/** A text to be copied. */
export interface Snippet {
  title: string;
  /** Told where a reader may not have it. */
  needs: string;
  language: 'sh' | 'powershell' | 'terraform' | 'yaml' | 'typescript';
  /** Lines that set variables, to be run first; empty for none. */
  before: string;
  text: string;
  /** What to know before it is used. */
  notes: string[];
}
