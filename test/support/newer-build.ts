import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PluginBuild } from 'esbuild';
import { generate } from '../../scripts/proto-code.mjs';
import { ROOT } from './installation.ts';
import { builtWith, changed, telling } from './lying-build.ts';
import type { Lie } from './lying-build.ts';

const EVENTS = 'verbatim/v1/events.proto';

/** What a later version would add: an event of its own, and fields of some that there are. */
const CONTRACTS: readonly Lie[] = [
  {
    file: EVENTS,
    of: '    PriorityChanged priority_changed = 41;',
    instead: '    PriorityChanged priority_changed = 41;\n    CustomerPraised customer_praised = 900;',
  },
  {
    file: EVENTS,
    of: 'message PriorityChanged {',
    instead: 'message CustomerPraised {\n  string praise = 1;\n}\n\nmessage PriorityChanged {\n  string why = 900;',
  },
  {
    file: EVENTS,
    of: 'message ConversationResolved {',
    instead: 'message ConversationResolved {\n  string mood = 900;',
  },
];
const CODE: readonly Lie[] = [
  {
    file: 'contracts/src/registry.ts',
    of: "  PriorityChanged: staff('conversation.priority_changed'),",
    instead:
      "  PriorityChanged: staff('conversation.priority_changed'),\n  CustomerPraised: staff('customer.praised'),",
  },
  {
    file: 'domain/src/conversation/react.ts',
    of: "    case 'MessageReceived':",
    instead: `    case 'PriorityChanged':
      return [{ type: 'CustomerPraised', data: { praise: 'decided' } }];
    case 'MessageReceived':`,
  },
  {
    file: 'edge/src/commands.ts',
    of: '  const { type } = command;',
    instead: `  if (command.type === 'ConversationLabeled')
    return { type: 'CustomerPraised', data: () => ({ praise: 'said' }) };
  const { type } = command;`,
  },
  {
    file: 'edge/src/commands.ts',
    of: "    case 'ConversationResolved':\n      return { by };",
    instead: "    case 'ConversationResolved':\n      return { by, mood: 'content' };",
  },
  {
    file: 'edge/src/commands.ts',
    of: "      return { before: 'none', after: command.priority };",
    instead: "      return { before: 'none', after: command.priority, why: 'praised' };",
  },
];

/**
 * A build of a later version. Its edge says `CustomerPraised` where others label, why a priority changes, and in what
 * mood a conversation is resolved; its router concludes `CustomerPraised` from a new priority.
 */
export async function newerBuild(): Promise<string> {
  const dir = mkdtempSync(join(tmpdir(), 'verbatim-newer-'));
  try {
    const proto = join(dir, 'proto');
    cpSync(join(ROOT, 'proto'), proto, { recursive: true });
    const events = join(proto, EVENTS);
    writeFileSync(events, CONTRACTS.reduce(changed, readFileSync(events, 'utf8')));
    generate(dir, proto);
    const contents = readFileSync(join(dir, 'verbatim.js'), 'utf8');
    const resolveDir = join(ROOT, 'libs/contracts/src/generated');
    const generated = {
      name: 'generated',
      setup: ({ onLoad }: PluginBuild) =>
        onLoad({ filter: /generated[/\\]verbatim\.js$/ }, () => ({ contents, loader: 'js', resolveDir })),
    };
    return await builtWith([generated, telling(CODE)]);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}
