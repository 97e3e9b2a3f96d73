/** A text worked on before it is read, which still knows where each character stood in the paste. */
export interface View {
  readonly text: string;
  /** The place in the paste of the character at `index` (or of the end). */
  at(index: number): number;
}

/** The paste as it is; `shift` for one that is part of a longer text. */
export const viewOf = (text: string, shift = 0): View => ({ text, at: (index) => index + shift });

/** Replaces what a pattern finds. In linear time if the pattern is. */
export function rewrite(view: View, pattern: RegExp, replace: (match: RegExpExecArray) => string): View {
  const outStarts: number[] = [];
  const sources: number[] = [];
  const verbatim: boolean[] = [];
  let out = '';
  let done = 0;
  const add = (text: string, from: number, same: boolean) => {
    if (!text) return;
    outStarts.push(out.length);
    sources.push(from);
    verbatim.push(same);
    out += text;
  };
  for (const match of view.text.matchAll(pattern)) {
    add(view.text.slice(done, match.index), done, true);
    add(replace(match), match.index, false);
    done = match.index + match[0].length;
  }
  if (done === 0 && out === '') return view;
  add(view.text.slice(done), done, true);
  const total = view.text.length;
  return {
    text: out,
    at(index) {
      if (index >= out.length) return view.at(total);
      let low = 0;
      let high = outStarts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((outStarts[middle] ?? 0) <= index) low = middle;
        else high = middle - 1;
      }
      const from = sources[low] ?? 0;
      return view.at(verbatim[low] ? from + index - (outStarts[low] ?? 0) : from);
    },
  };
}
