import { existsSync, rmSync } from 'node:fs';
import { connect, rest } from '@verbatim/client';
import type { Client, ConversationRow, EventJson } from '@verbatim/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { setUp } from './support/account.ts';
import type { Account } from './support/account.ts';
import { check } from './support/checker.ts';
import { Cluster } from './support/cluster.ts';
import { eventually } from './support/eventually.ts';
import { History } from './support/history.ts';
import { Load } from './support/load.ts';
import { inShort } from './support/long.ts';
import { newerBuild } from './support/newer-build.ts';
import { audited, readBack } from './support/reading.ts';
import { shownAll } from './support/shown-all.ts';

const jars = process.env['VERBATIM_TEST_KAFKA_JARS'] ?? '';
const mongoUrl = process.env['VERBATIM_TEST_MONGODB_URL'] ?? '';
const START_MS_MAX = 480_000;
const STEP_MS_MAX = 480_000;
/** A busy machine is given its time. */
const SHOWN_MS_MAX = 60_000;
const MESSAGES_BETWEEN = 10;
/** Eight processes share this machine: people write slowly here. */
const EVERY_MS = 300;

const BUILDS = ['older', 'newer'] as const;
type Build = (typeof BUILDS)[number];
type Role = 'edge' | 'router' | 'projector';

type Mix = readonly [router: Build, projector: Build];
const CROSSED: readonly Mix[] = [
  ['older', 'newer'],
  ['newer', 'older'],
];
const MIXES = inShort<readonly Mix[]>(CROSSED, [['older', 'older'], ['newer', 'newer'], ...CROSSED]);

/** What the newer build can say. */
interface New {
  readonly customerPraised: { readonly praise: string };
  readonly priorityChanged: { readonly why?: string };
  readonly conversationResolved: { readonly mood?: string };
}

/** One build's edge, with people on it who write and watch all the time. */
interface Place {
  readonly baseUrl: string;
  readonly load: Load;
  readonly history: History;
  readonly watcher: Client;
  readonly seen: EventJson[];
}

describe.skipIf(!existsSync(jars) || mongoUrl === '')(
  'two builds side by side, of which the newer has an event and fields that the older does not know',
  { timeout: STEP_MS_MAX },
  () => {
    let cluster: Cluster;
    let newer: string;
    let account: Account;
    const places = new Map<Build, Place>();

    const begin = (role: Role, build: Build) =>
      cluster.begin(`${role}-${build}`, role, build === 'newer' ? newer : undefined);
    /** As a rolling change of builds does it: the other one goes once this one is there. */
    const change = async (role: Role, to: Build): Promise<void> => {
      const from = `${role}-${to === 'newer' ? 'older' : 'newer'}`;
      if (!cluster.ids().includes(from)) return;
      await begin(role, to);
      await cluster.ready(`${role}-${to}`);
      await cluster.end(from);
    };
    const place = (build: Build): Place => {
      const found = places.get(build);
      if (found === undefined) throw new Error(`no edge of the ${build} build`);
      return found;
    };
    const settle = async (build: Build): Promise<void> => {
      const { httpUrl, socketUrl } = cluster.of(`edge-${build}`).product;
      const [history, seen]: [History, EventJson[]] = [new History(), []];
      const own = { ...account, api: account.apiAt(httpUrl) };
      const people = { visitors: 1, agents: 1, everyMs: EVERY_MS };
      const load = await Load.start({ httpUrl, socketUrl, account: own, history, ...people });
      const onEvent = (event: EventJson): void => void seen.push(event);
      const watcher = connect({ url: socketUrl, token: account.apiKey, WebSocket, onEvent });
      places.set(build, { baseUrl: httpUrl, load, history, watcher, seen });
    };

    beforeAll(async () => {
      [cluster, newer] = await Promise.all([Cluster.start({ jars, mongoUrl }), newerBuild()]);
      const edge = await begin('edge', 'older'); // alone: it makes the topics
      await Promise.all([begin('edge', 'newer'), begin('router', 'older'), begin('projector', 'older')]);
      account = await setUp(edge.installation, edge.product);
      for (const build of BUILDS) await settle(build);
    }, START_MS_MAX);
    afterAll(async () => {
      for (const { load, watcher } of places.values()) {
        load.close();
        watcher.close();
      }
      await cluster?.dispose();
      if (newer !== undefined) rmSync(newer, { recursive: true, force: true });
    });

    /** A conversation in which everything new is said, as far as this edge knows how. */
    async function converse(build: Build): Promise<string> {
      const { baseUrl } = place(build);
      const { visitorToken, conversationId } = await account.newVisitor();
      const visitor = rest({ baseUrl, fetch, token: visitorToken });
      await visitor.post('/visitor/messages', { clientMessageId: 'first', text: 'The blue one came at once!' });
      const path = `/conversations/${conversationId}`;
      const api = account.apiAt(baseUrl);
      await eventually(() => api.get(path).catch(() => null), (row) => row !== null, SHOWN_MS_MAX); // prettier-ignore
      await api.post(`${path}/labels`, { add: ['kind'] });
      await api.post(`${path}/priority`, { priority: 'high' });
      await api.post(`${path}/resolve`, {});
      return conversationId;
    }

    const told = (edge: Build, router: Build): readonly string[] => [
      ...['ConversationStarted', 'MessageReceived', 'ConversationQueued'],
      edge === 'newer' ? 'CustomerPraised' : 'ConversationLabeled',
      ...['PriorityChanged', ...(router === 'newer' ? ['CustomerPraised'] : []), 'ConversationResolved'],
    ];
    const typesOf = (events: readonly EventJson[]): readonly string[] => events.map(({ type }) => type);
    /** What only the newer build can read. */
    const news = (events: readonly EventJson[]) =>
      (events as readonly Partial<New>[]).flatMap(({ customerPraised, priorityChanged, conversationResolved }) =>
        [customerPraised?.praise, priorityChanged?.why, conversationResolved?.mood].filter(Boolean),
      );
    const newsFrom = (edge: Build, router: Build): readonly string[] => [
      ...(edge === 'newer' ? ['said', 'praised'] : []),
      ...(router === 'newer' ? ['decided'] : []),
      ...(edge === 'newer' ? ['content'] : []),
    ];

    it.each(MIXES)(
      'with a router of the %s and a projector of the %s, each edge shows what the other took',
      async (router, projector) => {
        // prettier-ignore
        await change('router', router);
        await change('projector', projector);
        for (const { load } of places.values()) await load.more(MESSAGES_BETWEEN);
        for (const edge of BUILDS) {
          const id = await converse(edge);
          const printed = await cluster.of('edge-older').installation.events('--stream', `conversation:${id}`);
          expect(typesOf(printed)).toEqual(told(edge, router));
          expect(printed.map(({ seq }) => seq)).toEqual(printed.map((_, index) => index + 1));
          for (const reader of BUILDS) {
            const { baseUrl, watcher, seen } = place(reader);
            const api = account.apiAt(baseUrl);
            const known = reader === 'newer' ? newsFrom(edge, router) : [];
            expect(await api.get<ConversationRow>(`/conversations/${id}`)).toMatchObject({
              ...{ status: 'resolved', priority: 'high', labels: edge === 'newer' ? [] : ['kind'] },
            });
            const audit = await eventually(() => audited(api, id), ({ length }) => length === printed.length, SHOWN_MS_MAX); // prettier-ignore
            expect(audit.map((event) => event.id)).toEqual(printed.map((event) => event.id));
            expect(typesOf(audit)).toEqual(told(edge, router));
            expect(news(audit)).toEqual(known);
            watcher.subscribe(`conversation:${id}`);
            const here = () => seen.filter(({ conversationId }) => conversationId === id);
            const shown = await eventually(here, ({ length }) => length === printed.length, SHOWN_MS_MAX); // prettier-ignore
            expect(typesOf(shown)).toEqual(told(edge, router));
            expect(news(shown)).toEqual(known);
          }
        }
      },
    );

    it('nobody has ended, and nothing that was acknowledged meanwhile is lost, doubled or out of order', async () => {
      await cluster.ready(...cluster.ids());
      for (const { load, history, baseUrl } of places.values()) {
        await load.stop();
        const { installation } = cluster.of('edge-older');
        await shownAll(load, installation);
        const api = account.apiAt(baseUrl);
        await readBack(history, { installation, api, conversations: load.conversations });
        const verdict = check(history);
        expect(verdict.findings.slice(0, 5)).toEqual([]);
        expect(verdict.acknowledged).toBeGreaterThan(MESSAGES_BETWEEN * MIXES.length);
      }
    });
  },
);
