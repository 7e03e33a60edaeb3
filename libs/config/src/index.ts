export { loadConfig, printable, settingsTable } from './config.ts';
export type { Environment } from './config.ts';
export type { Config } from './settings.ts';
export { EXIT, exitCodeOf } from './exit-codes.ts';
