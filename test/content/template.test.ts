/** Mapping templates, in whichever language a snippet writes them. */
import { testEach } from './content.ts';
import { testGood, testPlanted } from './planted.ts';
import { checkTemplates } from './template/check.ts';

const template = `#set($items = $input.path('$.items'))
{
  "note": $input.json('$.note'),
  "user": "$util.escapeJavaScript($context.authorizer.principalId)",
  "quantities": [#foreach($item in $items)$item.quantity#if($foreach.hasNext), #end#end]
}`;
const yaml = `Resources:
  Get:
    Type: AWS::ApiGateway::Method
    Properties:
      Integration:
        RequestTemplates:
          application/json: |
${template.replace(/^/gm, '            ')}
`;
const check = ({ file, text }: { file: string; text: string }) =>
  checkTemplates({ file, text, language: 'yaml' });
const typescript = `const lines = [\n${template
  .split('\n')
  .map((line) => `  ${JSON.stringify(line)},\n`)
  .join('')}].join('\\n');\n`;

testGood('good.yaml', check, { 'a template': yaml });
testGood('good.ts', ({ file, text }) => checkTemplates({ file, text, language: 'typescript' }), {
  'lines that are joined': typescript,
});
testPlanted('planted.yaml', check, [
  ['an open bracket', yaml.replace("'$.note')", "'$.note'"), /not a Velocity template/],
  ['a block that stays open', yaml.replace('#end#end', '#end'), /2 blocks are opened and 1 closed/, 8],
  ['a comma too many', yaml.replace('#end#end]', '#end#end],'), /does not render to JSON/],
  ['an unknown variable', yaml.replace('$context.auth', '$contxt.auth'), /\$contxt is neither/, 11],
  ['an unknown function', yaml.replace('escapeJavaScript', 'escapeJson'), /no member escapeJson/, 11],
  ['a variable that nobody set', yaml.replace('in $items', 'in $orders'), /\$orders is neither/],
  ['a value that is not there', yaml.replace(".path('$.items')", '.get(1)'), /no member get/],
]);

/** Snippets in which a directive or a reference stands. */
const concerns = ({ text, language }: { text: string; language: string }) =>
  language !== 'markdown' && /#(set|if|foreach)\b|\$(input|util)\./.test(text);

testEach(concerns, checkTemplates);
