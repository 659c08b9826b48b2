import { z } from 'zod'

/** The API as its page shows it: operations by topic, then the shapes of data that they speak of. */
export type ApiView = {
  readonly topics: readonly { readonly name: string; readonly operations: readonly OperationView[] }[]
  readonly schemas: readonly { readonly name: string; readonly json: string }[]
}

export type OperationView = {
  readonly id: string
  readonly method: string
  readonly path: string
  readonly summary: string
  readonly parameters: readonly {
    readonly name: string
    readonly in: string
    readonly required: boolean
    readonly shape: Shape
  }[]
  readonly request: Shape | null
  readonly responses: readonly { readonly status: string; readonly shape: Shape | null }[]
}

/** A shape by its name, or written out. */
export type Shape = { readonly schema: string } | { readonly json: string }

const content = z.record(z.string(), z.object({ schema: z.unknown().optional() })).optional()

const operation = z.object({
  summary: z.string().optional(),
  tags: z.array(z.string()).optional(),
  parameters: z
    .array(z.object({ name: z.string(), in: z.string(), required: z.boolean().optional(), schema: z.unknown() }))
    .optional(),
  requestBody: z.object({ content }).optional(),
  responses: z.record(z.string(), z.object({ content })).optional(),
})

/** The part of OpenAPI 3.1 that we write. */
const openApi = z.object({
  paths: z.record(z.string(), z.record(z.string(), operation)),
  components: z.object({ schemas: z.record(z.string(), z.unknown()).optional() }).optional(),
})

/** Prepares an OpenAPI document for reading by people. */
export function apiView(document: object): ApiView {
  const { paths, components } = openApi.parse(document)
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, one]) => ({ topic: one.tags?.[0] ?? '', view: viewOf(path, method, one) })),
  )
  const topics = Map.groupBy(operations, ({ topic }) => topic)
  const text = JSON.stringify(paths)
  return {
    topics: [...topics].map(([name, own]) => ({ name, operations: own.map(({ view }) => view) })),
    schemas: spokenOf(text, components?.schemas ?? {}).map(([name, schema]) => ({ name, json: pretty(schema) })),
  }
}

function viewOf(path: string, method: string, one: z.infer<typeof operation>): OperationView {
  return {
    id: `${method}-${path.replace(/\W+/g, '-')}`,
    method: method.toUpperCase(),
    path,
    summary: one.summary ?? '',
    parameters: (one.parameters ?? []).map(({ name, in: where, required = false, schema }) => ({
      name,
      in: where,
      required,
      shape: shapeOf(schema),
    })),
    request: shapeIn(one.requestBody?.content),
    responses: Object.entries(one.responses ?? {}).map(([status, answer]) => ({
      status,
      shape: shapeIn(answer.content),
    })),
  }
}

function shapeIn(of: z.infer<typeof content>): Shape | null {
  const [first] = Object.values(of ?? {})
  return first?.schema === undefined ? null : shapeOf(first.schema)
}

const reference = z.object({ $ref: z.string().regex(/^#\/components\/schemas\//) })

function shapeOf(schema: unknown): Shape {
  const named = reference.safeParse(schema)
  return named.success ? { schema: named.data.$ref.split('/').at(-1) ?? '' } : { json: pretty(schema) }
}

/** The schemas that the paths name, and those that these name in turn. */
function spokenOf(text: string, schemas: Readonly<Record<string, unknown>>): readonly (readonly [string, unknown])[] {
  const found = new Set<string>()
  const waiting = [text]
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    for (const [, name = ''] of part.matchAll(/#\/components\/schemas\/([\w.-]+)/g)) {
      if (found.has(name) || schemas[name] === undefined) continue
      found.add(name)
      waiting.push(JSON.stringify(schemas[name]))
    }
  }
  return Object.entries(schemas).filter(([name]) => found.has(name))
}

/** Patterns of identifiers would hide what matters. */
function pretty(schema: unknown): string {
  return JSON.stringify(
    schema,
    (key, value: unknown) => (key === 'pattern' || key === '$schema' ? undefined : value),
    2,
  )
}
