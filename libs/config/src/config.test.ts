import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadConfig, printable, settingsTable } from './index.ts';

const noFile = (): string => {
  throw new Error('ENOENT');
};

describe('settings', () => {
  it('an empty environment starts the embedded product', () => {
    expect(loadConfig({}, noFile)).toMatchObject({
      DATA_DIR: './data',
      HTTP_PORT: 8080,
      ROLES: ['all'],
      PARTITIONS: 16,
    });
  });

  it('a misspelt name is refused with the nearest known one', () => {
    expect(() => loadConfig({ VERBATIM_HTTP_PROT: '1' }, noFile)).toThrow('did you mean VERBATIM_HTTP_PORT?');
  });

  it('names every problem at once', () => {
    const env = { VERBATIM_HTTP_PORT: 'x', VERBATIM_RATE_LIMITS: 'maybe', VERBATIM_NONSENSE_AT_ALL: '' };
    expect(() => loadConfig(env, noFile)).toThrow(/NONSENSE[^]*HTTP_PORT[^]*RATE_LIMITS/);
  });

  it.each(['10.0.0.0/33', '10.0.0', 'localhost', '10.0.0.1/', '::1/129', '10.0.0.0/8,', '1/2/3'])(
    'refuses %s as a network of proxies',
    (networks) => {
      expect(() => loadConfig({ VERBATIM_TRUSTED_PROXIES: networks }, noFile)).toThrow('TRUSTED_PROXIES');
    },
  );

  it('takes a list of addresses and networks', () => {
    const { TRUSTED_PROXIES } = loadConfig({ VERBATIM_TRUSTED_PROXIES: '10.0.0.0/8, ::1' }, noFile);
    expect(TRUSTED_PROXIES).toEqual(['10.0.0.0/8', '::1']);
  });

  it.each(['', ' 8080', '80.5', '0x50', '1e3', '-1', '65536'])('refuses %j as a port, and says what one is', (text) => {
    expect(() => loadConfig({ VERBATIM_HTTP_PORT: text }, noFile)).toThrow(
      'VERBATIM_HTTP_PORT: must be a whole number from 0 to 65535.',
    );
  });

  it('lists what may be said where only some words may', () => {
    expect(() => loadConfig({ VERBATIM_ROLES: 'egde' }, noFile)).toThrow('must be one of all, edge, router');
  });

  it('has more partitions where several writers share them', () => {
    expect(loadConfig({}, noFile).PARTITIONS).toBe(16);
    expect(loadConfig({ VERBATIM_LOG_URL: 'kafka://one:9092/x' }, noFile).PARTITIONS).toBe(64);
    expect(loadConfig({ VERBATIM_LOG_URL: 'kafka://one:9092/x', VERBATIM_PARTITIONS: '8' }, noFile).PARTITIONS).toBe(8);
  });

  it('reads a value from a file', () => {
    const token = 'a-long-setup-token';
    expect(loadConfig({ VERBATIM_SETUP_TOKEN_FILE: '/secret' }, () => `${token}\n`).SETUP_TOKEN).toBe(token);
    expect(() => loadConfig({ VERBATIM_SETUP_TOKEN_FILE: '/secret' }, noFile)).toThrow('cannot be read');
  });

  it('MASTER_KEY_FILE is a setting of its own, not the file of one', () => {
    expect(loadConfig({ VERBATIM_MASTER_KEY_FILE: '/k' }, noFile).MASTER_KEY_FILE).toBe('/k');
  });

  it('leaves other variables alone', () => {
    expect(loadConfig({ PATH: '/bin', VERBATIM_API_KEY: 'vb_key_x' }, noFile).HTTP_HOST).toBe('127.0.0.1');
  });

  it('covers secrets when printed', () => {
    const config = loadConfig({ VERBATIM_SETUP_TOKEN: 'a-long-setup-token' }, noFile);
    expect(JSON.stringify(printable(config))).not.toContain('a-long-setup-token');
  });

  it.each(['mongodb://ann:hidden@one/x', 'mongodb://ann:x@hidden@one/x', 'mongodb+srv://ann:hid/hidden@one/x?a=b'])(
    'covers user and password of %s when printed',
    (url) => {
      const printed = JSON.stringify(printable(loadConfig({ VERBATIM_KEYS_URL: url }, noFile)));
      expect(printed).not.toContain('hidden');
      expect(printed).toContain('@one/x');
    },
  );

  it('docs/settings.md lists every setting as it is', () => {
    const file = new URL('../../../docs/settings.md', import.meta.url);
    const text = `# Settings\n\nEvery setting is an environment variable; \`…_FILE\` names a file that holds the value. An unknown \`VERBATIM_*\` name is refused.\n\n${settingsTable()}`;
    if (process.env['UPDATE'] === '1') writeFileSync(file, text);
    expect(readFileSync(file, 'utf8')).toBe(text);
  });
});
