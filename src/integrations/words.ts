/**
 * Hands the words of content/ that the wizard needs to the page, as the module `virtual:words`: loaded as a script
 * with the wizard, since the page may fetch nothing.
 */
import type { AstroIntegration } from 'astro';
import { read } from '../catalogue/read.ts';
import type { WizardWords } from '../islands/triage/words.ts';

const name = 'virtual:words';
const resolved = `\0${name}`;

function words(): WizardWords {
  const { catalogue } = read();
  return {
    questions: Object.fromEntries(
      catalogue.questions.map(({ slug, matter, body }) => [
        slug,
        {
          ask: matter.ask,
          values: matter.values,
          help: body.trim(),
          ...(matter.groups && { groups: matter.groups }),
          ...(matter.command && { command: matter.command }),
        },
      ]),
    ),
    causes: Object.fromEntries(
      catalogue.causes.map(({ slug, matter }) => [slug, [matter.title, matter.summary, matter.station]]),
    ),
    errors: Object.fromEntries(
      catalogue.errors.map(({ slug, matter }) => [
        slug,
        [matter.messages[0] ?? slug, matter.causes.map(({ cause }) => cause)],
      ]),
    ),
  };
}

export function wizardWords(): AstroIntegration {
  return {
    name: 'gatewhy:words',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name,
                resolveId: (id: string) => (id === name ? resolved : undefined),
                // A text that is parsed as JSON is ready sooner than an object that is written as script.
                load: (id: string) =>
                  id === resolved
                    ? `export default JSON.parse(${JSON.stringify(JSON.stringify(words()))})`
                    : undefined,
              },
            ],
          },
        });
      },
    },
  };
}
