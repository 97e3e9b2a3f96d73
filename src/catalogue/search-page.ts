/** A page as the search's index lists it. */
export interface SearchPage {
  url: string;
  kind: 'Error' | 'Cause' | 'Guide';
  title: string;
  /** What it is about, in a sentence. */
  about: string;
  /** Errors: the exact messages. */
  messages?: string[];
  /** Errors: their statuses, and how many causes they have. */
  status?: string[];
  causes?: number;
  /** More words to be found by: header values, headings, names of resources and labels of the console. */
  words?: string;
}
