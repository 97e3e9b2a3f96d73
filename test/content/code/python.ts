/** Python snippets, read by Python itself; its warnings (an invalid escape, `is` with a literal) count as errors. */
import { spawnSync } from 'node:child_process';
import type { Finding, Source } from '../finding.ts';

const program = `
import ast, json, sys, warnings
warnings.simplefilter("error")
found = []
for index, source in enumerate(json.load(sys.stdin)):
    def add(line, what):
        found.append({"index": index, "line": line, "what": what})
    try:
        tree = ast.parse(source["text"])
        compile(tree, source["file"], "exec")
    except SyntaxError as error:
        add(error.lineno or 1, "Python cannot read it: " + error.msg)
        continue
    except (Warning, ValueError) as error:
        add(1, "Python warns: " + str(error))
        continue
    if not source["standard"]:
        continue
    for node in ast.walk(tree):
        names = [name.name for name in node.names] if isinstance(node, ast.Import) else []
        if isinstance(node, ast.ImportFrom):
            names = [node.module or ""]
        for name in names:
            if name.split(".")[0] not in sys.stdlib_module_names:
                add(node.lineno, "imports " + name + ", which is not in the standard library")
json.dump(found, sys.stdout)
`;

/** What Python says about all files, in one call. A recovery pattern keeps to the standard library. */
export function checkPython(sources: Source[]): Finding[] {
  const input = sources.map(({ file, text }) => ({ file, text, standard: /\/recover\.py$/.test(file) }));
  const { stdout, stderr } = spawnSync('python3', ['-I', '-c', program], {
    input: JSON.stringify(input),
    encoding: 'utf8',
  });
  if (stdout === '') throw new Error(`python3 did not run:\n${stderr}`);
  return (JSON.parse(stdout) as { index: number; line: number; what: string }[]).map(
    ({ index, line, what }) => ({
      file: sources[index]?.file ?? '',
      line,
      what,
      cure: 'Mend it; `python3 -m py_compile FILE` shows the same',
    }),
  );
}
