import { z } from 'zod'
import { asId, isId, newId } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Api } from '#platform/http/api-types.ts'
import { letterheadChangeSchema, letterheadPath, letterheadSchema, unitPath, versionQuery } from './contract.ts'
import { fieldsOf, sendFile } from './files-over-http.ts'
import { presentLetterhead } from './present-paper.ts'
import { downloadLetterhead, listLetterheads } from './use-cases/list-letterheads.ts'
import { sampleLetterheadFile } from './use-cases/sample-letterhead-file.ts'
import { addLetterhead, changeLetterhead, removeLetterhead } from './use-cases/save-letterhead.ts'

const tags = ['Hlavičkové papíry']
const all = '/api/units/:unitId/letterheads'
const one = `${all}/:letterheadId`

/** Letterheads of a unit: Word files with places that we fill. */
export function letterheadRoutes(api: Api): void {
  api.get(
    '/api/letterhead-sample.docx',
    { schema: { tags, summary: 'A letterhead to begin with, with every place in it' } },
    async (request, reply) => sendFile(reply, await sampleLetterheadFile(request.language)),
  )

  api.get(
    all,
    {
      schema: {
        tags,
        summary: 'Letterheads of a unit',
        params: unitPath,
        response: { 200: z.array(letterheadSchema) },
      },
    },
    async (request) => (await listLetterheads(request.deps, request.params.unitId)).letterheads.map(presentLetterhead),
  )

  api.post(
    all,
    {
      schema: {
        tags,
        summary:
          'Bring a letterhead: multipart form with `name`, optionally `id` and `usual` (`ano`), and `file` after them',
        consumes: ['multipart/form-data'],
        params: unitPath,
        response: { 201: letterheadSchema },
      },
    },
    async (request, reply) => {
      const part = await request.file()
      if (part === undefined) throw new Refusal('letterhead.not_chosen', {}, 'file')
      const bytes = await part.toBuffer()
      if (part.file.truncated) throw new Refusal('letterhead.too_large', {}, 'file')
      const { id, name, usual } = fieldsOf(part.fields)
      const letterhead = await addLetterhead(request.deps, {
        unitId: request.params.unitId,
        id: id !== undefined && isId(id) ? asId(id) : newId(),
        name: name ?? '',
        usual: usual === 'ano',
        file: { name: part.filename, bytes },
      })
      return reply.code(201).send(presentLetterhead(letterhead))
    },
  )

  api.get(
    `${one}/file`,
    { schema: { tags, summary: 'The file of a letterhead as it came', params: letterheadPath } },
    async (request, reply) => {
      const { unitId, letterheadId } = request.params
      return sendFile(reply, await downloadLetterhead(request.deps, { unitId, id: letterheadId }))
    },
  )

  api.put(
    one,
    {
      schema: {
        tags,
        summary: 'Rename a letterhead, or make it the usual one',
        params: letterheadPath,
        body: letterheadChangeSchema,
        response: { 200: letterheadSchema },
      },
    },
    async (request) => {
      const { unitId, letterheadId } = request.params
      return presentLetterhead(
        await changeLetterhead(request.deps, { ...request.body, unitId, id: letterheadId, file: null }),
      )
    },
  )

  api.delete(
    one,
    {
      schema: {
        tags,
        summary: 'Remove a letterhead',
        params: letterheadPath,
        querystring: versionQuery,
        response: { 204: z.null() },
      },
    },
    async (request, reply) => {
      const { unitId, letterheadId } = request.params
      await removeLetterhead(request.deps, { unitId, id: letterheadId, ...request.query })
      return reply.code(204).send(null)
    },
  )
}
