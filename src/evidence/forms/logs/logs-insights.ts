/** Results of CloudWatch Logs Insights in JSON. As CSV or as a table they are lines like others. */
import { itemsAt, type JsonNode, type JsonString, stringAt } from '../json-tree.ts';

/**
 * The messages of `aws logs get-query-results`: each result is a list of fields, `{"field": "@message", "value": …}`.
 * Results that a query has parsed have no message, and are not read.
 */
export const messagesInResults = (root: JsonNode): JsonString[] =>
  itemsAt(root, 'results').flatMap(
    (result) =>
      itemsAt(result)
        .filter((item) => stringAt(item, 'field')?.value === '@message')
        .map((item) => stringAt(item, 'value'))
        .find((value) => value !== undefined) ?? [],
  );
