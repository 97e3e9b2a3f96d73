/** Dictionaries of Python files as trees, read by Python itself, all files in one call. */
import { spawnSync } from 'node:child_process';
import type { Value } from '../cloudformation/value.ts';
import type { Source } from '../finding.ts';

const program = `
import ast, json, sys

def convert(node):
    line = node.lineno
    code = {"kind": "call", "name": "code", "argument": {"kind": "scalar", "value": None, "line": line}, "line": line}
    if isinstance(node, ast.Dict):
        entries = [
            {"key": key.value, "line": key.lineno, "value": convert(value)}
            for key, value in zip(node.keys, node.values)
            if isinstance(key, ast.Constant)
        ]
        return {"kind": "map", "entries": entries, "line": line}
    if isinstance(node, ast.List):
        return {"kind": "list", "items": [convert(item) for item in node.elts], "line": line}
    if isinstance(node, ast.Constant) and isinstance(node.value, (str, int, float, bool, type(None))):
        return {"kind": "scalar", "value": node.value, "line": line}
    if isinstance(node, ast.JoinedStr):
        text = "".join(part.value if isinstance(part, ast.Constant) else "\${}" for part in node.values)
        return {"kind": "scalar", "value": text, "line": line}
    return code

def outermost(node):
    if isinstance(node, ast.Dict):
        return [convert(node)]
    return [found for child in ast.iter_child_nodes(node) for found in outermost(child)]

def read(text):
    try:
        return outermost(ast.parse(text))
    except SyntaxError:
        return []

json.dump([read(text) for text in json.load(sys.stdin)], sys.stdout)
`;

/** The outermost dictionaries of each file; none for what Python can't read, which another check tells. */
export function valuesInPython(sources: readonly Source[]): Value[][] {
  if (sources.length === 0) return [];
  const input = JSON.stringify(sources.map(({ text }) => text));
  const { stdout, stderr } = spawnSync('python3', ['-I', '-c', program], { input, encoding: 'utf8' });
  if (stdout === '') throw new Error(`python3 did not run:\n${stderr}`);
  return JSON.parse(stdout) as Value[][];
}
