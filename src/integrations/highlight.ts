/**
 * Syntax colours without a single inline style, so that the page's policy can forbid them: Shiki's CSS-variables
 * theme, with each `style="color:var(--s-token-keyword)"` turned into a class of one letter. The letters get
 * their colours in `styles/code.css`, for light and dark at once.
 */
import { createCssVariablesTheme, type ShikiTransformer } from 'shiki';

const theme = createCssVariablesTheme({ name: 'letters', variablePrefix: '--s-', fontStyle: false });

/** Six classes are enough to read by; a token that is not in the list stays plain text. */
const letters: Record<string, string> = {
  'token-comment': 'c',
  'token-keyword': 'k',
  'token-string': 's',
  'token-string-expression': 's',
  'token-constant': 'n',
  'token-function': 'f',
  'token-parameter': 'p',
};

const classes: ShikiTransformer = {
  name: 'gatewhy:letters',
  span(node) {
    const token = /--s-([\w-]+)/.exec(String(node.properties['style'] ?? ''))?.[1];
    delete node.properties['style'];
    const letter = token && letters[token];
    if (letter) node.properties['class'] = letter;
  },
  line(node) {
    delete node.properties['class'];
    node.children = node.children.flatMap((child) =>
      child.type === 'element' && !child.properties['class']
        ? (child.children as typeof node.children)
        : [child],
    );
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
