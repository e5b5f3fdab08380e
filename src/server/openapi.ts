import { engineVersion, hyphened, type Operation, operations, type Platform } from '../app/index.ts'

/** The whole HTTP contract as OpenAPI 3.1, read off the operations. */
export function openApi(platform: Platform): object {
  const shown = operations.filter(({ doors }) => doors.includes('http'))
  return {
    openapi: '3.1.0',
    info: {
      title: 'Firebreak',
      version: engineVersion,
      description:
        'Assessments from the law that is loaded. Never a determination, a clearance or legal advice.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    paths: Object.fromEntries(
      shown.map((operation) => [`/v1/${hyphened(operation.name)}`, pathOf(operation, platform)]),
    ),
    components: {
      schemas: {
        Problem: {
          type: 'object',
          required: ['code', 'says'],
          properties: {
            code: { type: 'string' },
            says: { type: 'string' },
            at: { type: 'string' },
            tryThis: { type: 'string' },
          },
        },
      },
    },
  }
}

function pathOf(operation: Operation, platform: Platform): object {
  const problem = { 'application/json': { schema: { $ref: '#/components/schemas/Problem' } } }
  const post = {
    operationId: hyphened(operation.name),
    summary: operation.says,
    'x-does': operation.does,
    'x-permission': operation.permission,
    'x-cli': commandLine(operation),
    'x-failures': operation.failures,
    requestBody: {
      required: true,
      content: {
        'application/json': {
          schema: operation.takes(platform.lawState().law),
          examples: {
            example: { summary: operation.example.says, value: operation.example.input },
          },
        },
      },
    },
    responses: {
      200: {
        description: 'The answer.',
        content: { 'application/json': { schema: operation.gives } },
      },
      400: { description: 'Bad input: one sentence that names the field.', content: problem },
      default: { description: 'A failure.', content: problem },
    },
  }
  return { post }
}

/** The same operation at the command line. */
export function commandLine({ name, arguments: words, isAsOf }: Operation): string {
  const parts = words.map((word) => (word.optional === true ? `[${word.name}]` : word.name))
  return [
    'firebreak',
    name,
    ...parts,
    ...(isAsOf ? ['[--on D] [--known-by D]'] : []),
    '[--json]',
  ].join(' ')
}
