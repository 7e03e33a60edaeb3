import { z } from 'zod';
import type { Route } from './route.ts';

const SECURITY = {
  public: [],
  visitor: [{ visitor: [] }],
  inbox: [{ inboxKey: [] }],
  session: [{ session: [] }],
  staff: [{ session: [] }, { apiKey: [] }],
} as const;

type Json = Readonly<Record<string, unknown>>;

/** The description of every call, made from the table that serves them: it cannot say anything else. */
export function openApi(routes: readonly Route[], version: string): Json {
  const paths: Record<string, Record<string, Json>> = {};
  for (const route of routes) (paths[route.path] ??= {})[route.method.toLowerCase()] = operation(route);
  return {
    openapi: '3.1.0',
    info: { title: 'Verbatim', version, description: 'Customer service in which every word and decision is an event.' },
    servers: [{ url: '/api/v1' }],
    paths,
    components: {
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: 'verbatim_session' },
        apiKey: { type: 'http', scheme: 'bearer', description: 'An API key (vb_key_…).' },
        inboxKey: { type: 'http', scheme: 'bearer', description: 'The key of an inbox (vb_inbox_…).' },
        visitor: { type: 'http', scheme: 'bearer', description: "A visitor's token." },
      },
      schemas: { Problem: schemaOf(PROBLEM, 'output') },
      responses: { Problem: content(PROBLEM_REF, 'application/problem+json', 'What was wrong, and what to change.') },
    },
  };
}

const PROBLEM_REF = { $ref: '#/components/schemas/Problem' };

const PROBLEM = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  code: z.string(),
  message: z.string(),
  path: z.string().nullable(),
  ref: z.string().nullable(),
  outcome: z.enum(['refused', 'unknown']),
  retryable: z.boolean(),
  retryAfterMs: z.int().nullable(),
  requestId: z.string(),
});

function operation(route: Route): Json {
  const { method, path, access, says, body, answer, status = 200, type = 'application/json' } = route;
  const security = Object.entries(SECURITY).find(([name]) => name === access)?.[1] ?? SECURITY.staff;
  return {
    operationId: `${method.toLowerCase()}${path.replaceAll(/[/{}-]+(\w?)/g, (_, letter: string) => letter.toUpperCase())}`,
    summary: says,
    'x-access': access,
    security,
    parameters: [...inPath(route), ...inQuery(route), ...inHeader(route)],
    ...(body === undefined
      ? {}
      : { requestBody: { required: true, ...content(schemaOf(body, 'input'), 'application/json') } }),
    responses: {
      ...(route.canBePending === true
        ? { 202: content(schemaOf(answer, 'output'), type, 'Durable; its verdict is still out.') }
        : {}),
      [String(status)]: status === 204 ? { description: 'Done.' } : content(schemaOf(answer, 'output'), type, 'Done.'),
      default: { $ref: '#/components/responses/Problem' },
    },
  };
}

const content = (schema: Json, type: string, description?: string): Json => ({
  ...(description === undefined ? {} : { description }),
  content: { [type]: { schema } },
});

function schemaOf(schema: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema: _, ...json } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return json;
}

const inPath = ({ params }: Route): readonly Json[] =>
  Object.entries(propertiesOf(params)).map(([name, schema]) => ({ name, in: 'path', required: true, schema }));

const inQuery = ({ query }: Route): readonly Json[] =>
  Object.entries(propertiesOf(query)).map(([name, schema]) => ({ name, in: 'query', required: false, schema }));

const inHeader = ({ method, needsKey = false }: Route): readonly Json[] => [
  method === 'GET'
    ? {
        name: 'Verbatim-Position',
        in: 'header',
        schema: { type: 'string' },
        description: 'Of a change that the answer must show.',
      }
    : {
        name: 'Idempotency-Key',
        in: 'header',
        required: needsKey,
        schema: { type: 'string', pattern: '^[A-Za-z0-9_-]{1,64}$' },
      },
];

const propertiesOf = (schema: z.ZodType | undefined): Json =>
  schema === undefined ? {} : ((schemaOf(schema, 'input')['properties'] ?? {}) as Json);
