/** A template as a tree with lines, in which intrinsic functions are told from plain maps. */

interface At {
  line: number;
}
export type Scalar = At & { kind: 'scalar'; value: string | number | boolean | null };
export type List = At & { kind: 'list'; items: Value[] };
export type Entry = { key: string; line: number; value: Value };
export type Map = At & { kind: 'map'; entries: Entry[] };
/** `!Ref X`, `{ "Fn::Sub": … }`: `name` is `Ref`, `Condition` or begins with `Fn::`. */
export type Call = At & { kind: 'call'; name: string; argument: Value };
export type Value = Scalar | List | Map | Call;

/** The value of a key of a map; undefined for anything else. */
export function at(value: Value | undefined, key: string): Value | undefined {
  return entryOf(value, key)?.value;
}

/** The entry of a map that has this key. */
export function entryOf(value: Value | undefined, key: string): Entry | undefined {
  return value?.kind === 'map' ? value.entries.find((entry) => entry.key === key) : undefined;
}

/** The entries of a map; none for anything else. */
export function entriesOf(value: Value | undefined): Entry[] {
  return value?.kind === 'map' ? value.entries : [];
}

/** The text of a scalar. */
export function textOf(value: Value | undefined): string | undefined {
  return value?.kind === 'scalar' ? String(value.value) : undefined;
}

/** The value and everything inside it. */
export function* walk(value: Value): Generator<Value> {
  yield value;
  const inside =
    value.kind === 'list'
      ? value.items
      : value.kind === 'map'
        ? value.entries.map((entry) => entry.value)
        : value.kind === 'call'
          ? [value.argument]
          : [];
  for (const child of inside) yield* walk(child);
}
