import type { Cause } from '../catalogue/catalogue.ts';

/** Names that people search for, as snippets have them: of Terraform's resources, of the AWS CLI's operations, and the console's labels. */
const names: readonly RegExp[] = [
  /\baws_(?:api_gateway|apigatewayv2|lambda|wafv2|vpc_endpoint|cloudfront|cognito)\w*/g,
  /(?<=\baws (?:apigateway|apigatewayv2|lambda|wafv2|logs|sts|iam) )(?:[a-z]+-)+[a-z]+/g,
  /\*\*([^*\n]{3,40})\*\*/g,
];
/** What stands on more pages than this tells none of them from the others. */
const mostPages = 12;

const namesIn = ({ snippets }: Cause): Set<string> =>
  new Set(
    snippets.flatMap(({ text }) =>
      names.flatMap((form) => [...text.matchAll(form)].map(([whole, label]) => label ?? whole)),
    ),
  );

/** The telling names in each cause's snippets, by slug, as one text to search in. */
export function searchWords(causes: readonly Cause[]): Map<string, string> {
  const found = new Map(causes.map((cause) => [cause.slug, namesIn(cause)]));
  const pages = new Map<string, number>();
  for (const name of [...found.values()].flatMap((set) => [...set]))
    pages.set(name, (pages.get(name) ?? 0) + 1);
  const tells = (name: string): boolean => (pages.get(name) ?? 0) <= mostPages;
  return new Map([...found].map(([slug, set]) => [slug, [...set].filter(tells).join(' ')]));
}
