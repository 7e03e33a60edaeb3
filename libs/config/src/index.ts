export { loadConfig, printable, settingsTable } from './config.ts';
export type { Environment } from './config.ts';
export type { Config } from './settings.ts';
