/**
 * The shape of every front matter under `content/`. Astro's collections and the plain reader (`read.ts`)
 * check against the same schemas, so the site, the tests and the terminal cannot disagree.
 */
import { z } from 'astro/zod';

/** The steps of a request's way through the gateway, in the order of the strip. */
export const stations = [
  'tls',
  'mapping',
  'stage',
  'policy',
  'route',
  'authorizer',
  'api-key',
  'validation',
  'integration',
  'response',
  'browser',
] as const;
export type Station = (typeof stations)[number];

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a slug is lower-case words joined by hyphens');
const apiType = z.enum(['rest', 'http', 'websocket']);
const sources = z.array(z.object({ url: z.url(), title: z.string() }).strict()).min(1);
const checked = z.coerce.date();
const page = {
  title: z.string().max(90),
  description: z.string().min(50).max(165),
  sources,
  checked,
};

/** The forms in which every cause offers its fix, or says why there is none. */
export const fixForms = ['console', 'cli', 'terraform', 'cloudformation', 'cdk'] as const;
export type FixForm = (typeof fixForms)[number];

export const causeSchema = z
  .object({
    ...page,
    summary: z.string().max(240),
    actor: z.enum(['caller', 'api-owner', 'account-owner']),
    station: z.enum(stations),
    apiTypes: z.array(apiType).min(1),
    confirm: z.object({ does: z.string(), proves: z.string(), excludes: z.string() }).strict(),
    notApplicable: z.partialRecord(z.enum(fixForms), z.string()).default({}),
    /** Files that no tool can check, each with the reason, which the page shows. The list may only shrink. */
    unchecked: z.record(z.string(), z.string()).default({}),
  })
  .strict();

export const errorSchema = z
  .object({
    ...page,
    /** One sentence: what the message really means. */
    means: z.string().max(300),
    apiTypes: z.array(apiType).min(1),
    status: z.array(z.number().int().min(100).max(599)),
    errorType: z.array(z.string()),
    gatewayResponseType: z.string().nullable(),
    /** Exact texts, as a caller sees them; the first one heads the page. */
    messages: z.array(z.string()).min(1),
    stations: z.array(z.enum(stations)).min(1),
    /** Most frequent first, each with the sign that tells it from its neighbours. */
    causes: z.array(z.object({ cause: slug, sign: z.string().max(200) }).strict()).min(1),
    related: z.array(slug),
    /** How many requests the recovery pattern sends while every answer is this one. */
    requests: z.number().int().min(1).max(9).default(1),
  })
  .strict();

export const questionSchema = z
  .object({
    ask: z.string().max(160),
    /** One label for each value of the fact, in the order in which they are offered; `unknown` is added by itself. */
    values: z.record(z.string(), z.string().max(140)),
    /** Where the values are many: the headings under which they are folded, in order. Each value stands under one. */
    groups: z
      .array(z.object({ name: z.string().max(60), values: z.array(z.string()).min(1) }).strict())
      .optional(),
    /** A command that finds the answer, for a POSIX shell or fish. */
    command: z.string().optional(),
  })
  .strict();

export const guideSchema = z
  .object({
    ...page,
    /** Place in the list of guides. */
    order: z.number().int(),
  })
  .strict();

export type CauseMatter = z.infer<typeof causeSchema>;
export type ErrorMatter = z.infer<typeof errorSchema>;
export type QuestionMatter = z.infer<typeof questionSchema>;
export type GuideMatter = z.infer<typeof guideSchema>;
