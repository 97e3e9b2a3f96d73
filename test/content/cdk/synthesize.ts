/** Synthesizes snippets with the real CDK, all of them in this process and each in an app of its own. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, Stack } from 'aws-cdk-lib';
import type { Finding, Source } from '../finding.ts';
import { env, exampleOf } from './examples.ts';
import { lineFinder } from './lines.ts';
import { propsOf } from './props.ts';
import { type Running, run } from './run.ts';
import type { Template } from './template.ts';

// CDK's own run of the validator costs 0.2 s a stack and prints what it finds: we call it ourselves.
process.env['CDK_VALIDATION'] = 'false';

/**
 * Warnings that a snippet may give. A build in a bucket has no version: each has a key of its own, as a comment says.
 * Nothing asks subnets that come from outside for their route table.
 */
const accepted = /codeFromBucketObjectVersionNotSpecified|noSubnetRouteTableId/;

type StackClass = new (scope: App, id: string, props: object) => Stack;

export interface Synthesized {
  source: Source;
  template?: Template;
  findings: Finding[];
}

function isStackClass(value: unknown): value is StackClass {
  return typeof value === 'function' && value.prototype instanceof Stack;
}

const plainLine = (error: unknown) =>
  (error instanceof Error ? error.message : String(error)).trim().split('\n').join('; ').replace(/\.$/, '');

function examplesFor(source: Source, app: App): { props: object; findings: Finding[] } {
  const outside = new Stack(app, 'Outside', { env });
  const props: Record<string, unknown> = { env };
  const findings: Finding[] = [];
  for (const prop of propsOf(source)) {
    props[prop.name] = exampleOf(prop, outside);
    if (props[prop.name] !== undefined) continue;
    const what = `there is no example of the prop ${prop.name}: ${prop.type}`;
    const cure =
      'Take an id or ARN as a string, or add an example of the type to test/content/cdk/examples.ts';
    findings.push({ file: source.file, line: prop.line, what, cure });
  }
  return { props, findings };
}

function synthesize(source: Source, outdir: string): Synthesized {
  const { file } = source;
  const lineOf = lineFinder(source);
  let running: Running | undefined;
  try {
    running = run(source);
    const classes = Object.values(running.exports).filter(isStackClass);
    const [Class] = classes;
    if (!Class || classes.length > 1) {
      const what = `exports ${classes.length} classes that extend Stack`;
      return { source, findings: [{ file, line: 1, what, cure: 'Export exactly one' }] };
    }
    const app = new App({
      outdir,
      analyticsReporting: false,
      treeMetadata: false,
      // The second one is only asked for because the example props come from a stack of their own.
      context: {
        'aws:cdk:enable-path-metadata': true,
        '@aws-cdk/core:defaultCrossStackReferences': 'strong',
      },
    });
    const { props, findings } = examplesFor(source, app);
    if (findings.length > 0) return { source, findings };
    const { artifactId } = new Class(app, 'Snippet', props);
    const artifact = app.synth().getStackArtifact(artifactId);
    const said = artifact.messages.filter(
      ({ level, entry }) => level !== 'info' && !accepted.test(String(entry.data)),
    );
    return {
      source,
      template: artifact.template,
      findings: said.map(({ id, level, entry }) => ({
        file,
        line: lineOf(id.replace(/^\//, '')),
        what: `CDK gives ${level === 'error' ? 'an error' : 'a warning'}: ${plainLine(entry.data)}`,
        cure: 'Mend what it names, so that a reader sees no warning either',
      })),
    };
  } catch (error) {
    // What CDK finds only when it synthesizes comes without a place in the snippet, but with a construct.
    const [, path = ''] = /\[(Snippet[^\]]*)\]/.exec(plainLine(error)) ?? [];
    const line = running?.lineOf(error) ?? lineOf(path);
    const cure = 'Mend the call: the stack has to be synthesized as it stands';
    return { source, findings: [{ file, line, what: `CDK refuses it: ${plainLine(error)}`, cure }] };
  }
}

/** One result for each snippet, in their order. */
export function synthesizeAll(sources: readonly Source[]): Synthesized[] {
  const folder = mkdtempSync(join(tmpdir(), 'gatewhy-cdk-'));
  try {
    return sources.map((source, index) => synthesize(source, join(folder, String(index))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
