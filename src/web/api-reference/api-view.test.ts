import { expect, test } from 'vitest'
import { apiView } from './api-view.ts'

const document = {
  openapi: '3.1.0',
  paths: {
    '/api/units/{unitId}': {
      get: {
        tags: ['Units'],
        summary: 'One unit',
        parameters: [{ name: 'unitId', in: 'path', required: true, schema: { type: 'string', pattern: '^x' } }],
        responses: { 200: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Unit' } } } } },
      },
      put: {
        tags: ['Units'],
        requestBody: { content: { 'application/json': { schema: { type: 'object' } } } },
        responses: { 204: { description: 'Done' } },
      },
    },
  },
  components: { schemas: { Unit: { $ref: '#/components/schemas/Region' }, Region: { type: 'string' }, Unused: {} } },
}

test('operations stand under their topic with what they take and give', () => {
  const [topic] = apiView(document).topics
  expect(topic?.name).toBe('Units')
  expect(topic?.operations).toMatchObject([
    {
      method: 'GET',
      path: '/api/units/{unitId}',
      summary: 'One unit',
      parameters: [{ name: 'unitId', in: 'path', required: true, shape: { json: '{\n  "type": "string"\n}' } }],
      request: null,
      responses: [{ status: '200', shape: { schema: 'Unit' } }],
    },
    { method: 'PUT', request: { json: '{\n  "type": "object"\n}' }, responses: [{ status: '204', shape: null }] },
  ])
})

test('schemas are those that an operation speaks of, also through another one', () => {
  expect(apiView(document).schemas.map(({ name }) => name)).toEqual(['Unit', 'Region'])
})
