import type { BuildResult, Plugin } from 'esbuild';

export const cheapTarget: Plugin;
export function bundle(entry: string, outfile: string, further?: readonly Plugin[]): Promise<BuildResult>;
