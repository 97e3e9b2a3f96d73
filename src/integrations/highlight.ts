/**
 * Syntax colours without a single inline style, so that the page's policy can forbid them: Shiki's CSS-variables
 * theme, with each `style="color:var(--s-token-keyword)"` turned into a class of one letter. The letters get
 * their colours in `styles/code.css`, for light and dark at once.
 */
import { createCssVariablesTheme, type ShikiTransformer } from 'shiki';

type Node = Parameters<NonNullable<ShikiTransformer['span']>>[0]['children'][number];

const theme = createCssVariablesTheme({ name: 'letters', variablePrefix: '--s-', fontStyle: false });

/** What one looks for in a snippet: what is said about it, and the values. Every span costs bytes. */
const letters: Record<string, string> = {
  'token-comment': 'c',
  'token-string': 's',
  'token-string-expression': 's',
};

const textOf = (node: Node): string =>
  node.type === 'text' ? node.value : node.type === 'element' ? node.children.map(textOf).join('') : '';
const letterOf = (node: Node): unknown => (node.type === 'element' ? node.properties['class'] : undefined);

/** In a shell every word is a string: there the command's name and the quoted values count. */
function letterFor(token: string, text: string, language: string): string | undefined {
  if (language !== 'shellscript') return letters[token];
  if (token === 'token-function') return 'f';
  return letters[token] === 's' && !/["'$]/.test(text) ? undefined : letters[token];
}

/** Neighbours of one colour become one span, and what has no colour becomes text. */
function merged(nodes: readonly Node[]): Node[] {
  const result: Node[] = [];
  for (const node of nodes) {
    const last = result.at(-1);
    const letter = letterOf(node);
    const plain = { type: 'text' as const, value: textOf(node) };
    if (last && letterOf(last) === letter) {
      const text = last.type === 'element' ? last.children[0] : last;
      if (text?.type === 'text') text.value += plain.value;
    } else {
      result.push(letter && node.type === 'element' ? { ...node, children: [plain] } : plain);
    }
  }
  return result;
}

const classes: ShikiTransformer = {
  name: 'gatewhy:letters',
  span(node) {
    const token = /--s-([\w-]+)/.exec(String(node.properties['style'] ?? ''))?.[1];
    delete node.properties['style'];
    const letter = token && letterFor(token, textOf(node), this.options.lang);
    if (letter) node.properties['class'] = letter;
  },
  line(node) {
    delete node.properties['class'];
    node.children = merged(node.children) as typeof node.children;
  },
  code(node) {
    // The wrapper of each line says nothing that the line break does not say.
    node.children = node.children.flatMap((child) =>
      child.type === 'element' && !child.properties['class'] ? child.children : [child],
    );
  },
  pre(node) {
    delete node.properties['style'];
    delete node.properties['class'];
  },
};

/** For `markdown.shikiConfig` and for `<Code {...highlight} />` alike. */
export const highlight = { theme, transformers: [classes] };
