import type { Cause } from '../catalogue/catalogue.ts';
import { fixForms } from '../catalogue/schema.ts';
import { showsAs } from '../catalogue/shows-as.ts';
import { apiCaption, byApi } from '../components/api-captions.ts';
import { fixTabs, formNames } from '../components/cause/fix-tabs.ts';
import { stationTexts } from '../components/stations.ts';
import { actorText, apiTypesText } from '../components/words.ts';
import { head, pageFacts, sources } from './facts.ts';
import { blocks, code, link, list, sectionsOf, withAddresses } from './markdown.ts';
import type { Site } from './site.ts';
import { ofForm, variants } from './snippets.ts';

function proof({ matter, snippets }: Cause): string {
  const { confirm } = matter;
  const says = list([`This proves it: ${confirm.proves}`, `This excludes it: ${confirm.excludes}`]);
  return blocks('## Prove it', confirm.does, variants(ofForm(snippets, 'confirm'), matter), says);
}

function consoleSteps({ snippets }: Cause): string {
  const steps = ofForm(snippets, 'console').sort(byApi);
  return blocks(
    ...steps.map((step) => {
      const caption = apiCaption(step, steps);
      return blocks(caption && `#### ${caption}`, step.text);
    }),
  );
}

function fix(cause: Cause): string {
  const { matter, snippets } = cause;
  const requests = ofForm(snippets, 'request');
  const coded = ofForm(snippets, 'cli', 'terraform', 'cloudformation', 'cdk', 'code');
  const tabs = fixTabs(
    coded.map((snippet) => ({ ...snippet, code: snippet.text })),
    ofForm(snippets, 'console').length > 0,
  ).map(({ value, label, snippets }) =>
    blocks(`### ${label}`, value === 'console' ? consoleSteps(cause) : variants(snippets, matter)),
  );
  const missing = fixForms.flatMap((form) => {
    const reason = matter.notApplicable[form];
    return reason ? [`${formNames[form]}: ${reason}`] : [];
  });
  return blocks(
    '## Fix it',
    requests.length > 0 ? blocks('### The corrected request', variants(requests, matter)) : '',
    ...tabs,
    missing.length > 0 ? blocks('### Not applicable', list(missing)) : '',
  );
}

/** A cause's page as Markdown: the same facts, prose and files, in the same order. */
export function causeMarkdown(cause: Cause, site: Site): string {
  const { slug, matter, body, snippets } = cause;
  const station = stationTexts.find(({ id }) => id === matter.station);
  const actor = actorText[matter.actor];
  const errors = showsAs(site.catalogue.errors, slug);
  const [before, verify, ...after] = sectionsOf(body);
  const shown = errors.map(
    ({ slug, message, sign }) => `${link(code(message), `/errors/${slug}/`)}: ${sign}`,
  );
  const page = blocks(
    head(matter.title, matter.summary, [
      `Who can act: ${actor.who} (${actor.means})`,
      `Applies to: ${apiTypesText(matter.apiTypes)}`,
      `The request stopped at: ${station?.name} (${station?.asks})`,
      ...pageFacts(site, `/causes/${slug}/`, matter),
    ]),
    '## What happens',
    before,
    proof(cause),
    fix(cause),
    verify,
    variants(ofForm(snippets, 'verify'), matter),
    ...after,
    errors.length > 0 ? blocks('## Shows up as', list(shown)) : '',
    sources(matter),
  );
  return `${withAddresses(page, site.url)}\n`;
}
