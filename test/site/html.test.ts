/** Every page is valid HTML, by the HTML standard's own rules of content. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { pages } from './built.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    // Astro's compressor writes what the standard allows: no quotes where none are needed, `<!DOCTYPE html>` as it is.
    'attr-quotes': 'off',
    'doctype-style': 'off',
    // A title may be longer than 70 characters where the error's own message is; head.test.ts has the limit.
    'long-title': 'off',
    // Every script is the site's own, beside the page.
    'require-sri': ['error', { target: 'crossorigin' }],
  },
});

for (const { path, html } of pages) {
  test(path, async () => {
    const { results } = await validator.validateString(html);
    const faults = results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector ?? 'no element'})`),
    );
    assert.ok(faults.length === 0, `${faults.join('\n')}\nSee html-validate.org/rules for each name.`);
  });
}
