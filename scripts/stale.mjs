// Whether dist/ is older than what it was built from. Called at every start, so it only looks at names and times.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const SOURCES = ['apps', 'libs', 'scripts'];
const NOT_SOURCE = /(^|[/\\])(node_modules|dist|e2e)([/\\]|$)|\.(test|contract)\.tsx?$|\.md$/;

/** When each source file, and each folder of them, was last changed: a file that comes or goes changes its folder. */
export function stampOf() {
  const changedMs = {};
  const see = (path) => {
    changedMs[path] = statSync(join(ROOT, path)).mtimeMs;
  };
  const walk = (folder) => {
    see(folder);
    for (const entry of readdirSync(join(ROOT, folder), { withFileTypes: true })) {
      const path = `${folder}/${entry.name}`;
      if (NOT_SOURCE.test(path)) continue;
      if (entry.isDirectory()) walk(path);
      else see(path);
    }
  };
  see('package-lock.json');
  for (const source of SOURCES) walk(source);
  return changedMs;
}

const isFolder = (path) => statSync(join(ROOT, path)).isDirectory();
const filesOf = (stamp) => JSON.stringify(Object.entries(stamp).filter(([path]) => !isFolder(path)));

export function isStale() {
  try {
    const built = JSON.parse(readFileSync(join(ROOT, 'dist/stamp.json'), 'utf8'));
    // Looking where one looked before is half the work of looking everywhere.
    const isAsBefore = Object.entries(built).every(([path, ms]) => statSync(join(ROOT, path)).mtimeMs === ms);
    // A folder changes too when something comes that is no source.
    return !isAsBefore && filesOf(built) !== filesOf(stampOf());
  } catch {
    return true; // never built, or something is gone
  }
}
