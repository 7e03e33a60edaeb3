import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

function run(command: string, ...args: readonly string[]): string | null {
  const { status, error, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  return status === 0 ? null : (error?.message ?? `${command}: ${stderr.trim()}`);
}

/** A small ext4 of its own in a file. */
export class LoopDisk {
  readonly image: string;
  readonly dir: string;
  readonly #folder: string;

  private constructor(folder: string, image: string) {
    this.#folder = folder;
    this.image = image;
    this.dir = join(folder, 'mounted');
    mkdirSync(this.dir);
  }

  /** The disk, or why there is none. */
  static make(bytes: number): LoopDisk | string {
    const folder = mkdtempSync(join(tmpdir(), 'verbatim-disk-'));
    const image = join(folder, 'image');
    writeFileSync(image, '');
    truncateSync(image, bytes);
    return LoopDisk.#mounted(folder, image, run('mkfs.ext4', '-q', '-F', '-m', '0', image));
  }

  /** What a power cut would leave of it now: what it was told to keep, and no more. */
  cut(): LoopDisk | string {
    const folder = mkdtempSync(join(tmpdir(), 'verbatim-disk-'));
    const image = join(folder, 'image');
    return LoopDisk.#mounted(folder, image, run('cp', '--sparse=always', this.image, image));
  }

  static #mounted(folder: string, image: string, failure: string | null): LoopDisk | string {
    const disk = new LoopDisk(folder, image);
    const reason = failure ?? run('mount', '-o', 'loop', image, disk.dir);
    if (reason === null) return disk;
    rmSync(folder, { recursive: true, force: true });
    return reason;
  }

  dispose(): void {
    run('umount', this.dir);
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** Why no disk of one's own can be had here; null when it can. */
export function whyNoLoopDisk(): string | null {
  const disk = LoopDisk.make(4 * 1024 * 1024);
  if (typeof disk === 'string') return disk;
  disk.dispose();
  return null;
}
