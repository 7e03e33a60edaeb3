import { cpSync, mkdirSync, mkdtempSync, symlinkSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import { bundle } from '../../scripts/bundle.mjs';
import { ROOT } from './installation.ts';

/** One place of one source file, and what stands there instead. */
export interface Lie {
  /** End of the file's path. */
  readonly file: string;
  readonly instead: string;
  readonly of: string;
}

/** A build of the product in a place of its own, with a lie in it; or without one, to see that the place is none. */
export const lyingBuild = (lie: Lie | null): Promise<string> => builtWith([telling(lie === null ? [] : [lie])]);

/** A build of the product in a place of its own, made with these plugins. */
export async function builtWith(plugins: readonly Plugin[]): Promise<string> {
  const root = mkdtempSync(join(tmpdir(), 'verbatim-liar-'));
  mkdirSync(join(root, 'scripts'));
  cpSync(join(ROOT, 'scripts/boot.cjs'), join(root, 'scripts/boot.cjs'));
  cpSync(join(ROOT, 'dist'), join(root, 'dist'), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'));
  await bundle('apps/server/src/main.ts', join(root, 'dist/server.cjs'), [...plugins]);
  return root;
}

export const telling = (lies: readonly Lie[]): Plugin => ({
  name: 'lies',
  setup({ onLoad }) {
    for (const file of new Set(lies.map((lie) => lie.file))) {
      const told = lies.filter((lie) => lie.file === file);
      onLoad({ filter: new RegExp(`${file.replaceAll('.', '\\.')}$`) }, async ({ path }) => ({
        contents: told.reduce(changed, await readFile(path, 'utf8')),
        loader: 'ts',
      }));
    }
  },
});

/** The text with something else in one place. */
export function changed(text: string, { file, of, instead }: Lie): string {
  if (text.split(of).length !== 2) throw new Error(`${file} has no such place any more: ${of}`);
  return text.replace(of, () => instead);
}
