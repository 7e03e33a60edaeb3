// Whether dist/ is older than what it was built from. Called at every start, so it only looks at names and times.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const SOURCES = ['apps', 'libs', 'scripts'];
const NOT_SOURCE = /(^|[/\\])(node_modules|dist|e2e)([/\\]|$)|\.(test|contract)\.tsx?$|\.md$/;

/** How many source files there are, and when the youngest was changed. */
export function stampOf() {
  let files = 0;
  let newestMs = statSync(join(ROOT, 'package-lock.json')).mtimeMs;
  const walk = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (NOT_SOURCE.test(path.slice(ROOT.length))) continue;
      if (entry.isDirectory()) walk(path);
      else {
        files++;
        newestMs = Math.max(newestMs, statSync(path).mtimeMs);
      }
    }
  };
  for (const source of SOURCES) walk(join(ROOT, source));
  return { files, newestMs };
}

export function isStale() {
  try {
    const built = JSON.parse(readFileSync(join(ROOT, 'dist/stamp.json'), 'utf8'));
    const now = stampOf();
    return built.files !== now.files || built.newestMs !== now.newestMs;
  } catch {
    return true; // never built
  }
}
