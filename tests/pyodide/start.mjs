// Starts CPython for WebAssembly, lays the wheels and this repository into its file system, and
// hands over to tests/pyodide/inside.py. `python -m tests.pyodide` calls it, from the repository:
//   node start.mjs PYODIDE WHEELS [ARGUMENTS OF PYTEST]
// Without arguments for pytest, the guide to JupyterLite is run, too.
import { pathToFileURL } from "node:url";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { runGuide } from "./cell.mjs";

const BEGIN = `
import importlib, sys
importlib.invalidate_caches()
sys.path[:0] = ["/wheels", "/repository", "/repository/generated"]
`;

async function interpreter(pyodide, wheels) {
  const { loadPyodide } = await import(pathToFileURL(path.join(pyodide, "pyodide.mjs")));
  const python = await loadPyodide();
  for (const name of readdirSync(wheels)) {
    const content = new Uint8Array(readFileSync(path.join(wheels, name)));
    python.unpackArchive(content, "zip", { extractDir: "/wheels" });
  }
  python.FS.mkdir("/repository");
  python.mountNodeFS("/repository", process.cwd());
  python.FS.chdir("/repository");
  python.runPython(BEGIN);
  return python;
}

const [pyodide, wheels, ...given] = process.argv.slice(2);
try {
  const python = await interpreter(pyodide, wheels);
  if (given.length === 0) {
    await runGuide(python);
  }
  process.exitCode = python.pyimport("tests.pyodide.inside").main(given);
} catch (error) {
  // Without the stack, which shows a line of a megabyte.
  console.error(error.message);
  process.exitCode = 3;
}
