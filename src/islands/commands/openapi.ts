/** The routes of an OpenAPI document that somebody pastes. Loaded when one is: the readers are large. */
import type { Described } from '../../commands/routes/route.ts';
import { jsonIn } from '../../evidence/forms/json-tree.ts';
import { apiOfOpenApi } from '../../evidence/forms/openapi/openapi-api.ts';
import { yamlIn } from '../../evidence/forms/yaml-tree.ts';
import { stretchOf } from '../../evidence/reading.ts';

/** The first member of a document in YAML, whichever comes first. */
const opening = /^(["']?)(?:openapi|swagger|info|servers|paths)\1:(?=\s|$)/gm;

/** Its routes in their order; none if the text is no such document. Reads what is there of one that is cut off. */
export function describedRoutes(text: string): Described[] {
  const stretch = stretchOf(text);
  const values = /^\s*\{/.test(text) ? jsonIn(stretch) : yamlIn(stretch, opening, () => true);
  return values.flatMap(({ root }) => {
    const api = root.type === 'object' ? apiOfOpenApi(text, root, true) : undefined;
    return (api?.routes ?? []).map(
      ({ method, path, authType }): Described => ({
        path,
        ...(method && { method }),
        ...(authType?.value === 'iam' && { signed: true }),
      }),
    );
  });
}
