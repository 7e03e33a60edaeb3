import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { loadConfig } from '@verbatim/config';
import { describe, expect, it } from 'vitest';
import { install } from './support/installation.ts';
import { skipAloud } from './support/long.ts';

const ROOT = join(import.meta.dirname, '..');
const DEPLOY = join(ROOT, 'deploy');
const KUBERNETES = '1.31.0';
const SETTINGS_FILES = ['docker-compose.yml', 'Dockerfile', ...filesIn(DEPLOY).map((file) => relative(ROOT, file))];
const read = (...path: string[]): string => readFileSync(join(ROOT, ...path), 'utf8');

function filesIn(dir: string): string[] {
  return readdirSync(dir)
    .filter((name) => name !== 'secrets')
    .flatMap((name) => (statSync(join(dir, name)).isDirectory() ? filesIn(join(dir, name)) : [join(dir, name)]));
}

/** What a program said, and whether it was content. */
function run(command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}, cwd = ROOT) {
  try {
    const said = execFileSync(command, args, { cwd, encoding: 'utf8', stdio: 'pipe', env: { ...process.env, ...env } });
    return { isContent: true, said };
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { readonly stdout?: string; readonly stderr?: string };
    return { isContent: false, said: stdout + stderr };
  }
}

const has = (command: string): boolean => run('sh', ['-c', `command -v ${command}`]).isContent;
const without = (what: string, command: string): boolean =>
  skipAloud(what, has(command) ? null : `${command} is not installed`);
const content = { isContent: true };

describe('what is deployed', () => {
  it('names no setting that there is not', () => {
    const names = new Set(SETTINGS_FILES.flatMap((file) => read(file).match(/VERBATIM_[A-Z_]+[A-Z]\b/g) ?? []));
    names.delete('VERBATIM_ROLES'); // its value is checked below
    const values: Record<string, string> = {
      PARTITIONS: '1',
      PUBLIC_URL: 'http://a',
      LOG_LEVEL: 'warn',
      OPS_PORT: '1',
    };
    const url: Record<string, string> = {
      LOG: 'file:',
      KEYS: 'file:',
      VIEWS: 'file:',
      JOBS: 'file:',
      SIGNALS: 'local:',
    };
    const env = [...names].map((name) => {
      const short = name.replace('VERBATIM_', '');
      return [name, values[short] ?? url[short.replace('_URL', '')] ?? 'a-value-long-enough'] as const;
    });
    expect(() => loadConfig(Object.fromEntries(env), () => '')).not.toThrow();
    expect(names.size).toBeGreaterThan(5);
  });

  it('names every role that has something to do', () => {
    const roles = loadConfig({ VERBATIM_ROLES: 'edge,router,projector' }, () => '').ROLES;
    for (const role of roles) {
      expect(read('docker-compose.yml')).toContain(`VERBATIM_ROLES: ${role} }`);
      expect(read('deploy/helm/verbatim/values.yaml')).toContain(`  ${role}: {`);
    }
  });

  it('holds no secret', () => {
    for (const file of SETTINGS_FILES) {
      expect(read(file)).not.toMatch(/(password|token|secret)["']?\s*[:=]\s*["']?[A-Za-z0-9+/]{12,}["']?\s*$/im);
      expect(read(file)).not.toMatch(/\/\/[a-z]*:[A-Za-z0-9]{6,}@/);
    }
  });

  it.each(['deploy/prometheus/alerts.yml', 'deploy/grafana/verbatim.json'])(
    '%s looks at metrics that are told',
    async (file) => {
      const installation = install();
      const { opsUrl } = await installation.start();
      const told = await (await fetch(`${opsUrl}/metrics`)).text();
      await installation.dispose();
      const names = new Set(read(file).match(/\b(?:verbatim|process|nodejs)_[a-z_]+[a-z]\b/g) ?? []);
      expect(names.size).toBeGreaterThan(8);
      const missing = [...names].filter((name) => !told.includes(`# TYPE ${name.replace(/_bucket$/, '')} `));
      expect(missing).toEqual([]);
    },
  );

  it('every alarm is explained', () => {
    const alarms = [...read('deploy/prometheus/alerts.yml').matchAll(/alert: (\w+)/g)].map(([, name]) => name ?? '');
    expect(alarms.length).toBeGreaterThan(5);
    const page = read('docs/operations.md');
    for (const alarm of alarms) expect(page).toContain(`#### ${alarm}\n`);
  });
});

describe('docker-compose.yml', () => {
  const skip = without('docker-compose.yml', 'docker-compose');

  it.skipIf(skip)('is read by docker-compose with the secrets that were made for it, and not without', () => {
    const dir = mkdtempSync(join(tmpdir(), 'verbatim-compose-'));
    cpSync(join(ROOT, 'docker-compose.yml'), join(dir, 'docker-compose.yml'));
    mkdirSync(join(dir, 'deploy/compose'), { recursive: true });
    cpSync(join(DEPLOY, 'compose/make-secrets.sh'), join(dir, 'deploy/compose/make-secrets.sh'));
    const refused = run('docker-compose', ['config', '-q'], {}, dir);
    expect(refused).toMatchObject({ isContent: false, said: expect.stringContaining('make-secrets.sh') as string });
    run('sh', ['deploy/compose/make-secrets.sh'], {}, dir);
    expect(run('docker-compose', ['config', '-q'], {}, dir)).toMatchObject(content);
    expect(statSync(join(dir, 'deploy/compose/secrets/master.key'))).toMatchObject({ size: 32 });
    expect(statSync(join(dir, 'deploy/compose/secrets/master.key')).mode & 0o077).toBe(0);
    const before = readFileSync(join(dir, '.env'), 'utf8');
    run('sh', ['deploy/compose/make-secrets.sh'], {}, dir);
    expect(readFileSync(join(dir, '.env'), 'utf8')).toBe(before);
    rmSync(dir, { recursive: true });
  });
});

describe('alert rules', () => {
  const skip = without('the alert rules', 'promtool');
  const dir = join(DEPLOY, 'prometheus');
  it.skipIf(skip)('are rules, and speak when they should', () => {
    expect(run('promtool', ['check', 'rules', 'alerts.yml'], {}, dir)).toMatchObject(content);
    expect(run('promtool', ['test', 'rules', 'alerts.test.yml'], {}, dir)).toMatchObject(content);
    expect(run('promtool', ['check', 'config', 'prometheus.yml'], {}, dir)).toMatchObject(content);
  });
});

describe('the dashboard', () => {
  const { panels } = JSON.parse(read('deploy/grafana/verbatim.json')) as {
    readonly panels: readonly { id: number; targets: { expr: string }[]; gridPos: { x: number; y: number } }[];
  };

  it('has a place of its own for each panel, and a question in it', () => {
    expect(new Set(panels.map(({ id }) => id)).size).toBe(panels.length);
    expect(new Set(panels.map(({ gridPos }) => `${gridPos.x} ${gridPos.y}`)).size).toBe(panels.length);
    for (const { targets } of panels) expect(targets.length).toBeGreaterThan(0);
  });

  it.skipIf(without('the questions of the dashboard', 'promtool'))('asks what Prometheus understands', () => {
    const dir = mkdtempSync(join(tmpdir(), 'verbatim-dashboard-'));
    const rules = panels.flatMap(({ id, targets }) =>
      targets.map(({ expr }, index) => {
        const asked = expr.replaceAll('$instance', '.*').replaceAll('$__rate_interval', '5m');
        return { record: `panel:${id}:${index}`, expr: asked };
      }),
    );
    const file = join(dir, 'rules.yml');
    execFileSync('tee', [file], {
      input: JSON.stringify({ groups: [{ name: 'panels', rules }] }),
      stdio: ['pipe', 'ignore', 'inherit'],
    });
    expect(run('promtool', ['check', 'rules', file])).toMatchObject(content);
    rmSync(dir, { recursive: true });
  });
});

describe('the Helm chart', () => {
  const skip = without('the Helm chart', 'helm');
  const chart = join(DEPLOY, 'helm/verbatim');
  const named = ['--set', 'publicUrl=https://help.example.com', '--set', 'existingSecret=verbatim'];
  const cluster = [...named, '--set', 'profile=cluster', '--set', 'stores.existingSecret=stores'];
  const template = (...args: readonly string[]) =>
    run('helm', ['template', 'one', chart, '--kube-version', KUBERNETES, ...args]);

  it.skipIf(skip)('is one', () => {
    expect(run('helm', ['lint', '--strict', '--kube-version', KUBERNETES, chart, ...named])).toMatchObject(content);
  });

  it.skipIf(skip)('does not render without secrets of its user’s own', () => {
    const { isContent, said } = template('--set', 'publicUrl=https://a.example');
    expect(isContent).toBe(false);
    expect(said).toContain('existingSecret: name the secret');
    expect(template(...named, '--set', 'profile=cluster').said).toContain('stores.existingSecret: name the secret');
  });

  it.skipIf(skip)('renders each profile', () => {
    expect(template(...named).said).toContain('kind: StatefulSet');
    const all = template(...cluster).said;
    expect(all.match(/kind: Deployment/g)).toHaveLength(1);
    const roles = ['edge', 'router', 'projector'].flatMap((role) => ['--set', `roles.${role}.enabled=true`]);
    const each = template(...cluster, '--set', 'roles.all.enabled=false', ...roles).said;
    expect(each.match(/kind: Deployment/g)).toHaveLength(3);
    expect(each).toContain('app.kubernetes.io/component: edge');
    expect(template(...cluster, '--set', 'roles.all.replicas=2').said).toContain(
      'take each other’s partitions'.replace('’', "'"),
    );
  });
});

describe('the units of systemd', () => {
  it.skipIf(without('the units of systemd', 'systemd-analyze'))('are units', () => {
    const dir = mkdtempSync(join(tmpdir(), 'verbatim-units-'));
    for (const unit of ['verbatim.service', 'verbatim@.service'])
      cpSync(join(DEPLOY, 'systemd', unit), join(dir, unit));
    const said = ['verbatim.service', 'verbatim@edge.service'].map(
      (unit) => run('systemd-analyze', ['verify', '--man=no', join(dir, unit)]).said,
    );
    // Where node is somewhere else, that alone is found.
    expect(said.join('').replaceAll(/.*Command \/usr\/bin\/node is not executable.*\n/g, '')).not.toMatch(/verbatim/);
    rmSync(dir, { recursive: true });
  });
});
