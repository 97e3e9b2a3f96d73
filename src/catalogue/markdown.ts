/** Markdown, as far as the checks need it: what stands on which line outside code. */

export interface Line {
  /** Counted from 1, in the file. */
  number: number;
  /** The line, with code spans blanked out. */
  text: string;
}

export interface CodeBlock {
  /** Line of the opening fence. */
  line: number;
  lines: number;
}

/** Splits prose into lines outside code blocks, and the code blocks. `firstLine` is the file's line of its first one. */
export function readMarkdown(body: string, firstLine = 1): { lines: Line[]; blocks: CodeBlock[] } {
  const lines: Line[] = [];
  const blocks: CodeBlock[] = [];
  let fence: string | undefined;
  let block: CodeBlock = { line: 0, lines: 0 };
  body.split('\n').forEach((text, index) => {
    const number = firstLine + index;
    const mark = /^\s*(`{3,}|~{3,})/.exec(text)?.[1];
    if (fence !== undefined) {
      if (mark?.startsWith(fence)) fence = undefined;
      else block.lines++;
    } else if (mark) {
      fence = mark;
      block = { line: number, lines: 0 };
      blocks.push(block);
    } else {
      lines.push({
        number,
        text: text.replace(/(`+)(?!`)(.*?)(?<!`)\1(?!`)/g, (span) => ' '.repeat(span.length)),
      });
    }
  });
  return { lines, blocks };
}
