import { NodeType } from 'node-html-parser';
import type { BuiltPage } from './built.ts';
import { isErrorDocument } from './built.ts';

/** What a search engine shows whole. An error's title is the message itself, as long as it is; the schema limits it. */
const longestTitle = 65;
const longestMessage = 90;
/** The site's name behind a title is cut off by a search engine without loss. */
const suffix = / · Gatewhy$/;

function policyFaults({ tree }: BuiltPage): string[] {
  const first = tree
    .querySelector('head')
    ?.childNodes.find(({ nodeType }) => nodeType === NodeType.ELEMENT_NODE);
  const policy = tree.querySelector('meta[http-equiv="Content-Security-Policy"]');
  if (!policy) return ['no Content-Security-Policy: see src/integrations/policy.ts'];
  const content = policy.getAttribute('content') ?? '';
  const faults: string[] = [];
  if (first !== policy)
    faults.push('the policy is not the first element of the head: what stands above it is not governed');
  for (const needed of [
    "default-src 'none'",
    "connect-src 'none'",
    "base-uri 'none'",
    'script-src ',
    'style-src ',
  ]) {
    if (!content.includes(needed)) faults.push(`the policy lacks ${needed.trim()}`);
  }
  for (const [unsafe] of content.matchAll(/'unsafe-[\w-]+'|'wasm-unsafe-eval'|\bhttps?:|\*/g)) {
    faults.push(`the policy allows ${unsafe}`);
  }
  return faults;
}

function inlineFaults({ tree }: BuiltPage): string[] {
  return tree.querySelectorAll('*').flatMap((element) =>
    Object.keys(element.attributes)
      .filter((name) => /^(style|on\w+)$/i.test(name))
      .map((name) => `<${element.rawTagName} ${name}=…>: use a class, or addEventListener`),
  );
}

function descriptionFaults(page: BuiltPage): string[] {
  const { tree } = page;
  const title = tree.querySelector('title')?.text.trim() ?? '';
  const description = tree.querySelector('meta[name="description"]')?.getAttribute('content') ?? '';
  const canonical = tree.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const faults: string[] = [];
  const { length } = title.replace(suffix, '');
  const longest = /^\/errors\/./.test(page.path) ? longestMessage : longestTitle;
  if (length === 0 || length > longest) {
    faults.push(`the title has ${length} characters without the site's name (at most ${longest}): ${title}`);
  }
  if (description.length < 50 || description.length > 165) {
    faults.push(`the description has ${description.length} characters (50 to 165)`);
  }
  if (!isErrorDocument(page) && (!canonical || new URL(canonical).pathname !== page.path)) {
    faults.push(`the canonical link is ${canonical ?? 'missing'}, and the page is ${page.path}`);
  }
  return faults;
}

/** What is wrong with a page's head and frame. */
export function headFaults(page: BuiltPage): string[] {
  const { tree } = page;
  const faults = [...policyFaults(page), ...inlineFaults(page), ...descriptionFaults(page)];
  const headings = tree.querySelectorAll('h1').length;
  if (headings !== 1) faults.push(`has ${headings} h1, and has to have one`);
  if (!tree.querySelector('html')?.getAttribute('lang')) faults.push('html has no lang');
  if (tree.querySelectorAll('main').length !== 1) faults.push('has to have one main');
  return faults;
}
