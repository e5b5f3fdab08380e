import { expect, it, describe as suite } from 'vitest'
import { describe } from './openapi.ts'

const document = {
  info: { version: '1' },
  components: { schemas: { Amount: { type: 'object', properties: { unit: { type: 'string' } } } } },
  paths: {
    '/healthz': { post: { summary: 'Not an operation.' } },
    '/v1/caps-status': {
      post: {
        summary: 'Where a ceiling stands.',
        'x-cli': 'firebreak caps status ID',
        requestBody: {
          content: {
            'application/json': {
              schema: {
                type: 'object',
                required: ['cap'],
                properties: {
                  cap: { type: 'string', description: 'Id.' },
                  level: { enum: [1, 'all'] },
                  lines: { type: 'array', items: { $ref: '#/components/schemas/Amount' } },
                },
              },
              examples: { one: { summary: 'One cap.', value: { cap: 'a/b' } } },
            },
          },
        },
      },
    },
  },
}

suite('the reference', () => {
  it('is read off the description: fields at their depth, types in words, the command beside', () => {
    const { operations } = describe(document)
    expect(operations).toHaveLength(1)
    expect(operations[0]).toMatchObject({
      name: 'caps-status',
      cli: 'npx firebreak caps status ID',
      examples: [{ says: 'One cap.', value: { cap: 'a/b' } }],
    })
    expect(operations[0]?.fields.map(({ name, type, required }) => [name, type, required])).toEqual(
      [
        ['cap', 'string', true],
        ['level', '1 | all', false],
        ['lines', 'list of object', false],
        ['lines[].unit', 'string', false],
      ],
    )
  })
})
