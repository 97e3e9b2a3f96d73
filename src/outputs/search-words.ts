import type { Cause } from '../catalogue/catalogue.ts';

/** Names that people search for, as snippets have them: of Terraform's resources, of the AWS CLI's operations, and the console's labels. */
const names: readonly RegExp[] = [
  /\baws_(?:api_gateway|apigatewayv2|lambda|wafv2|vpc_endpoint|cloudfront|cognito)\w*/g,
  /(?<=\baws (?:apigateway|apigatewayv2|lambda|wafv2|logs|sts|iam) )(?:[a-z]+-)+[a-z]+/g,
  /\*\*([^*\n]{3,40})\*\*/g,
];
/** What stands on more pages than this tells none of them from the others. */
const mostPages = 10;

const namesIn = ({ snippets }: Cause): string[] =>
  snippets.flatMap(({ text }) =>
    names.flatMap((form) => [...text.matchAll(form)].map(([whole, label]) => label ?? whole)),
  );

/** The telling words of the names in each cause's snippets, by slug, without those that its own sentences have. */
export function searchWords(causes: readonly Cause[]): Map<string, string> {
  const found = new Map(
    causes.map((cause) => [cause.slug, new Set(namesIn(cause).join(' ').toLowerCase().split(' '))]),
  );
  const pages = new Map<string, number>();
  for (const word of [...found.values()].flatMap((set) => [...set]))
    pages.set(word, (pages.get(word) ?? 0) + 1);
  const tells = (word: string): boolean => word.length > 2 && (pages.get(word) ?? 0) <= mostPages;
  return new Map(
    causes.map(({ slug, matter }) => {
      const said = `${matter.title} ${matter.summary}`.toLowerCase();
      const words = [...(found.get(slug) ?? [])].filter((word) => tells(word) && !said.includes(word));
      return [slug, words.join(' ')];
    }),
  );
}
