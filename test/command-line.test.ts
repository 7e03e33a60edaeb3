import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setUp } from './support/account.ts';
import type { Account } from './support/account.ts';
import { cleanEnvironment, install, ROOT } from './support/installation.ts';
import type { Installation, Product } from './support/installation.ts';

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const [EXIT_FAILURE, EXIT_USAGE] = [1, 2];

describe('the command line', () => {
  let scratch: string;
  let installation: Installation;
  let product: Product;
  let account: Account;

  beforeAll(async () => {
    scratch = await mkdtemp(join(tmpdir(), 'verbatim-cli-'));
    installation = install(join(scratch, 'installation'));
    product = await installation.start();
    account = await setUp(installation, product);
  });
  afterAll(async () => {
    await product.end();
    await installation.dispose();
    await rm(scratch, { recursive: true, force: true });
  });

  async function verbatim(
    command: string,
    { env = {}, input = '' }: { readonly env?: Readonly<Record<string, string>>; readonly input?: string } = {},
  ): Promise<Ended> {
    const all = { ...cleanEnvironment(), VERBATIM_DATA_DIR: installation.dataDir, ...env };
    const child = spawn(process.execPath, [join(ROOT, 'scripts/boot.cjs'), ...command.split(' ')], { env: all });
    child.stdin.end(input);
    const said = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr'] as const)
      child[name].setEncoding('utf8').on('data', (text: string) => (said[name] += text));
    const [code] = (await once(child, 'close')) as [number | null];
    return { code, ...said };
  }

  it.each([
    ['nonsense', /unknown command/],
    ['events --nonsense', /unknown option/],
    ['events --type Nonsense', /no event "Nonsense"/],
    ['events --stream nonsense', /--stream must be/],
    ['events --from 2026-02-30T00:00:00Z', /--from must be a time/],
    ['events --from 2026-02-02T00:00:00Z --to 2026-02-01T00:00:00Z', /--from must lie before --to/],
    ['passwd', /--email/],
    ['passwd --email ann@example.com', /VERBATIM_API_KEY/],
  ])('%s is refused in a sentence, and nothing is data', async (command, says) => {
    const { code, stdout, stderr } = await verbatim(command);
    expect({ code, stdout }).toEqual({ code: EXIT_USAGE, stdout: '' });
    expect(stderr).toMatch(says);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it.each(['/dev/null', '/proc/verbatim'])('%s is no data directory, and a start says so at once', async (dir) => {
    const env = { VERBATIM_DATA_DIR: dir, VERBATIM_HTTP_PORT: '0', VERBATIM_OPS_PORT: '0' };
    const { code, stdout, stderr } = await verbatim('start', { env });
    expect({ code, stdout }).toEqual({ code: EXIT_USAGE, stdout: '' });
    expect(stderr).toMatch(/^DATA_DIR_UNUSABLE: .* set VERBATIM_DATA_DIR to another directory\.\n$/);
  });

  it('writes JSON, and nothing but that, wherever it is asked to', async () => {
    for (const command of ['config print', 'config check', 'doctor', `backup ${join(scratch, 'backup')}`]) {
      const { code, stdout } = await verbatim(`${command} --json`);
      expect({ command, code }).toEqual({ command, code: 0 });
      expect(() => JSON.parse(stdout) as unknown).not.toThrow();
    }
    const { stdout } = await verbatim('events --json --type account.*,AgentInvited');
    const types = stdout.trim().split('\n').map((line) => (JSON.parse(line) as { readonly type: string }).type); // prettier-ignore
    expect(types).toContain('AccountCreated');
    expect(types.filter((type) => type.startsWith('Conversation'))).toEqual([]);
  });

  it('sets a password, by which alone its owner signs in from then on', async () => {
    const [email, before, after] = ['paula@shop.example', 'the first of two', 'the second of two'];
    await account.api.post('/agents', { name: 'Paula', email, password: before });
    const signIn = async (password: string): Promise<number> => {
      const body = JSON.stringify({ email, password });
      const headers = { 'content-type': 'application/json' };
      return (await fetch(`${product.httpUrl}/api/v1/sessions`, { method: 'POST', headers, body })).status;
    };
    const env = { VERBATIM_API_KEY: account.apiKey };
    const missing = await verbatim(`passwd --email nobody@shop.example --url ${product.httpUrl}`, {
      env,
      input: after,
    });
    expect(missing).toMatchObject({ code: EXIT_FAILURE, stdout: '' });
    const { code, stdout } = await verbatim(`passwd --email PAULA@shop.example --url ${product.httpUrl}`, { env, input: after }); // prettier-ignore
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ email });
    expect([await signIn(before), await signIn(after)]).toEqual([401, 200]);
  });

  it('makes a further account with the token beside the data', async () => {
    const command = `account create --account Rival --name Rik --email rik@rival.example --url ${product.httpUrl}`;
    const made = await verbatim(command, { input: 'a password of their own' });
    expect(made.code).toBe(0);
    expect(JSON.parse(made.stdout)).toMatchObject({ account: { name: 'Rival' }, agent: { role: 'owner' } });
    const again = await verbatim(command, { input: 'a password of their own' });
    expect(again).toMatchObject({
      code: EXIT_FAILURE,
      stdout: '',
      stderr: expect.stringMatching(/^EMAIL_TAKEN: /) as string,
    });
  });

  it('reads a setting from a file, and refuses an empty one', async () => {
    const file = join(scratch, 'port');
    await writeFile(file, '8085\n');
    const { stdout } = await verbatim('config print', { env: { VERBATIM_HTTP_PORT_FILE: file } });
    expect(JSON.parse(stdout)).toMatchObject({ VERBATIM_HTTP_PORT: 8085 });
    const empty = await verbatim('config check', { env: { VERBATIM_HTTP_PORT: '' } });
    expect(empty).toMatchObject({
      code: EXIT_USAGE,
      stderr: expect.stringContaining('must be a whole number') as string,
    });
  });
});
