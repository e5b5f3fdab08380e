import { useQuery } from '@tanstack/react-query'
import { read } from './client.ts'

/** One operation as the reference shows it, read off the server's OpenAPI document. */
export interface DescribedOperation {
  readonly name: string
  readonly path: string
  readonly summary: string
  readonly description: string
  readonly fields: readonly DescribedField[]
  readonly examples: readonly { readonly says: string; readonly value: unknown }[]
  readonly cli: string
}

/** One field of an input, at whatever depth: `goods[].hs`. */
export interface DescribedField {
  readonly name: string
  readonly type: string
  readonly required: boolean
  readonly description: string
}

export interface Described {
  readonly version: string
  readonly operations: readonly DescribedOperation[]
}

/** A JSON Schema as far as the reference reads it. */
interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly description?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
}

interface MediaType {
  readonly schema?: Schema
  readonly example?: unknown
  readonly examples?: Readonly<
    Record<string, { readonly summary?: string; readonly value?: unknown }>
  >
}

interface PathOperation {
  readonly summary?: string
  readonly description?: string
  readonly requestBody?: { readonly content?: Readonly<Record<string, MediaType>> }
  readonly 'x-cli'?: string
}

interface OpenApi {
  readonly info: { readonly version: string }
  readonly paths: Readonly<Record<string, { readonly post?: PathOperation }>>
  readonly components?: { readonly schemas?: Readonly<Record<string, Schema>> }
}

export function useOpenApi() {
  return useQuery({
    queryKey: ['openapi'],
    queryFn: async ({ signal }) => describe(await read<OpenApi>('/openapi.json', signal)),
    staleTime: Number.POSITIVE_INFINITY,
  })
}

/** Reads the operations off an OpenAPI document. */
export function describe(document: OpenApi): Described {
  const operations = Object.entries(document.paths).flatMap(([path, { post }]) =>
    post === undefined || !path.startsWith('/v1/') ? [] : [describeOperation(document, path, post)],
  )
  return { version: document.info.version, operations }
}

function describeOperation(
  document: OpenApi,
  path: string,
  post: PathOperation,
): DescribedOperation {
  const name = path.slice('/v1/'.length)
  const media = post.requestBody?.content?.['application/json']
  return {
    name,
    path,
    summary: post.summary ?? name,
    description: post.description ?? '',
    fields: describeFields(document, media?.schema, '', 0),
    examples: examplesOf(media, post.summary ?? name),
    cli: `npx ${post['x-cli'] ?? `firebreak ${name.replaceAll('-', ' ')}`}`,
  }
}

function examplesOf(media: MediaType | undefined, summary: string): DescribedOperation['examples'] {
  const several = Object.entries(media?.examples ?? {}).map(([name, { summary: says, value }]) => ({
    says: says ?? name,
    value,
  }))
  if (several.length > 0) return several
  return media?.example === undefined ? [] : [{ says: summary, value: media.example }]
}

const deepest = 3

function describeFields(
  document: OpenApi,
  schema: Schema | undefined,
  prefix: string,
  depth: number,
): readonly DescribedField[] {
  const { properties, required } = follow(document, schema)
  return Object.entries(properties ?? {}).flatMap(([name, written]) => {
    const field = follow(document, written)
    const path = `${prefix}${name}`
    const own = {
      name: path,
      type: sayType(document, field),
      required: required?.includes(name) ?? false,
      description: written.description ?? field.description ?? '',
    }
    if (depth >= deepest) return [own]
    const inside = field.items === undefined ? field : follow(document, field.items)
    const nested = field.items === undefined ? `${path}.` : `${path}[].`
    return [own, ...describeFields(document, inside, nested, depth + 1)]
  })
}

function sayType(document: OpenApi, schema: Schema): string {
  if (schema.const !== undefined) return JSON.stringify(schema.const)
  if (schema.enum !== undefined) return schema.enum.map((value) => String(value)).join(' | ')
  const choices = schema.anyOf ?? schema.oneOf
  if (choices !== undefined) {
    return choices.map((choice) => sayType(document, follow(document, choice))).join(' | ')
  }
  if (schema.items !== undefined)
    return `list of ${sayType(document, follow(document, schema.items))}`
  return typeof schema.type === 'string' ? schema.type : (schema.type?.join(' | ') ?? 'any')
}

function follow(document: OpenApi, schema: Schema | undefined): Schema {
  const name = schema?.$ref?.split('/').at(-1)
  if (name === undefined) return schema ?? {}
  return document.components?.schemas?.[name] ?? {}
}
