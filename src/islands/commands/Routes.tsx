import { useEffect, useRef, useState } from 'preact/hooks';
import { type Route, readRoutes, routeFrom } from '../../commands/routes/route.ts';
import { asTyped, Field } from '../fields/Field.tsx';
import type { Problem } from '../fields/problem.ts';

interface Props {
  text: string;
  onText: (text: string) => void;
  onRoutes: (routes: readonly Route[]) => void;
}

/** Longest document that is read while somebody waits. */
const longest = 300_000;
/** So many milliseconds of rest come before a text is read. */
const pause = 150;

const isDocument = (text: string): boolean =>
  /^\s*\{/.test(text.slice(0, 1000)) || /^["']?(?:openapi|swagger)["']?\s*:/m.test(text.slice(0, 20_000));

interface Read {
  routes: readonly Route[];
  problem?: Problem;
}

const problem = (text: string): Problem => ({ text });

async function readDocument(text: string): Promise<Read> {
  if (text.length > longest)
    return {
      routes: [],
      problem: problem('The document is too long to read here. List the routes instead.'),
    };
  try {
    const { describedRoutes } = await import('./openapi.ts');
    const routes = describedRoutes(text).flatMap((one) => routeFrom(one) ?? []);
    return routes.length > 0
      ? { routes }
      : { routes, problem: problem('No path was found in the document. Its part “paths” is needed.') };
  } catch {
    return {
      routes: [],
      problem: problem('The reader of documents could not be loaded. List the routes instead.'),
    };
  }
}

function readList(text: string): Read {
  const { routes, unread } = readRoutes(text);
  const [line] = unread;
  return line === undefined
    ? { routes }
    : { routes, problem: problem(`Line ${line} is not a route. Write a method and a path: GET /orders/42`) };
}

/** The field for routes, as a list or as an OpenAPI document. */
export function Routes({ text, onText, onRoutes }: Props) {
  const [read, setRead] = useState<Read>({ routes: [] });
  const latest = useRef(text);
  latest.current = text;
  useEffect(() => {
    const timer = setTimeout(async () => {
      const result = isDocument(text) ? await readDocument(text) : readList(text);
      // Typed on while the reader was loaded: the answer is to another text.
      if (latest.current !== text) return;
      setRead(result);
      onRoutes(result.routes);
    }, pause);
    return () => clearTimeout(timer);
  }, [text]);
  const count = read.routes.length;
  return (
    <Field
      id="c-routes"
      label="Routes, or an OpenAPI document"
      wide
      problem={read.problem}
      hint={
        <>
          One a line: <code>GET /orders/42</code>, with the wanted status or <code>iam</code> behind it if
          need be
          {count > 0 && `. ${count} ${count === 1 ? 'route' : 'routes'}`}
        </>
      }
    >
      {(tie) => (
        <textarea
          {...tie}
          {...asTyped}
          rows={5}
          value={text}
          onInput={(event) => onText(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
