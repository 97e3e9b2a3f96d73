/**
 * A second opinion by AWS's own validator, AWS CloudFormation Validate, which comes inside aws-cdk-lib: rules between
 * properties, policies, runtimes, ranges.
 */
import { createRequire } from 'node:module';
import type { Finding, Source } from '../finding.ts';

/** What we use of a diagnostic. */
export interface Diagnostic {
  ruleId: string;
  severity: 'FATAL' | 'ERROR' | 'WARN' | 'INFO' | 'DEBUG';
  message: string;
  entity?: { logicalId?: string };
  propertyPath?: string;
  suggestedFix?: string;
  startLine?: number;
}

interface Validator {
  CompositeEngine: new () => {
    validateTemplate(template: object, config: object): { diagnostics: Diagnostic[] };
  };
  TemplateContent: new (content: string, name: string) => object;
}

// The types of the package are out of reach: aws-cdk-lib brings it along in its own node_modules.
const fromCdk = createRequire(createRequire(import.meta.url).resolve('aws-cdk-lib/package.json'));
let loaded: { validator: Validator; engine: InstanceType<Validator['CompositeEngine']> } | undefined;

function load() {
  if (loaded) return loaded;
  const validator = fromCdk('@aws/cloudformation-validate') as Validator;
  loaded = { validator, engine: new validator.CompositeEngine() };
  return loaded;
}

const grave = new Set(['FATAL', 'ERROR', 'WARN']);

/** Rules that don't fit a snippet: texts with `111122223333` in an ARN are meant to be replaced. */
const accepted = ['W9013'];

/** The values that stand for a stack's props are ours, not the snippet's. */
function cureFor(message: string, suggestedFix?: string): string {
  if (message.includes("'example-"))
    return 'The value stands for a prop: give test/content/cdk/examples.ts one of the right form for its name';
  return suggestedFix?.replace(/\.$/, '') ?? 'Mend it as the message says';
}

/**
 * Everything that it warns of or refuses; matters of taste, such as missing tags, are left out, and so are the rules
 * of `more`.
 */
export function validate(
  { file, text }: Source,
  lineOf: (diagnostic: Diagnostic) => number | undefined,
  more: readonly string[] = [],
): Finding[] {
  const { engine, validator } = load();
  const { diagnostics } = engine.validateTemplate(new validator.TemplateContent(text, file), {});
  return diagnostics
    .filter(
      ({ severity, ruleId }) => grave.has(severity) && !accepted.includes(ruleId) && !more.includes(ruleId),
    )
    .map((diagnostic): Finding => {
      const { ruleId, entity, propertyPath, message, suggestedFix } = diagnostic;
      const path = [entity?.logicalId, propertyPath].filter(Boolean).join(' ');
      const line = lineOf(diagnostic);
      return {
        file,
        ...(line === undefined ? {} : { line }),
        what: `${path}: ${message.replace(/\.$/, '')} (rule ${ruleId} of AWS CloudFormation Validate)`,
        cure: cureFor(message, suggestedFix),
      };
    });
}

/** The findings of the validator on lines where our own rules found nothing: the same fault isn't told twice. */
export function secondOpinion(own: readonly Finding[], others: readonly Finding[]): Finding[] {
  return others.filter(({ line }) => !own.some((finding) => finding.line === line));
}
