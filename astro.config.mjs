import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { highlight } from './src/integrations/highlight.ts';
import { policy } from './src/integrations/policy.ts';
import { whitespace } from './src/integrations/whitespace.ts';
import { wizardWords } from './src/integrations/words.ts';

export default defineConfig({
  // Canonical links and the sitemap need an address. The default belongs to nobody; a deployment sets SITE.
  site: process.env.SITE ?? 'https://gatewhy.example',
  output: 'static',
  trailingSlash: 'always',
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'always' },
  markdown: { shikiConfig: highlight },
  integrations: [
    preact(),
    wizardWords(),
    sitemap({ filter: (page) => !page.endsWith('/404/') }),
    // The policy comes last, so that it sees every page as it will be served.
    whitespace(),
    policy(),
  ],
  devToolbar: { enabled: false },
  // Scripts stay files: one file serves every page from the cache, and needs no hash in the policy.
  vite: { build: { assetsInlineLimit: 0 } },
});
