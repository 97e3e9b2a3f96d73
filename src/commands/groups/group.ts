/** What a group of forms is. */
import { attempt } from '../attempt.ts';
import type { Route } from '../routes/route.ts';
import type { Command, CommandId, Input, Withheld } from '../types.ts';

/** The groups by their names, in the order in which they are offered. Each has a file of its own, loaded when chosen. */
export const groupNames = {
  shell: 'curl',
  powershell: 'PowerShell',
  tools: 'HTTPie, awscurl, wscat',
  'aws-cli': 'AWS CLI',
  code: 'Code',
  routes: 'Collections, smoke test',
} as const;

export type GroupName = keyof typeof groupNames;

export interface Group {
  /** How the forms are run, and what was not tried. */
  says: string;
  /** What its texts are written in. */
  language: string;
  /** The last group makes something of routes, the others of the request alone. */
  build: (input: Input, routes: readonly Route[]) => (Command | Withheld)[];
}

type Form = readonly [CommandId, (input: Input, routes: readonly Route[]) => Command];

/** Builds each form, or says why there is none. */
export const each =
  (forms: readonly Form[]): Group['build'] =>
  (input, routes) =>
    forms.map(([id, form]) => attempt(id, () => form(input, routes)));

export const runAsTheyStand = 'They run as they stand in bash, zsh, dash and fish';
