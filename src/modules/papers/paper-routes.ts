import { z } from 'zod'
import { asId, isId, newId } from '#kernel/ids.ts'
import { isLocalDate } from '#kernel/local-date.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Api } from '#platform/http/api-types.ts'
import {
  fileQuery,
  type givenParticularsSchema,
  issueChangesSchema,
  issuePath,
  issueSchema,
  languageQuery,
  newIssueSchema,
  paperPath,
  paperSchema,
  particularsChangeSchema,
  reasonQuery,
  signedCopyPath,
  signedCopySchema,
} from './contract.ts'
import type { Particulars } from './domain/particulars.ts'
import { fieldsOf, sendFile } from './files-over-http.ts'
import { presentCopy, presentIssue, presentPaper } from './present-paper.ts'
import { addSignedCopy } from './use-cases/add-signed-copy.ts'
import { compareIssue } from './use-cases/compare-issue.ts'
import { downloadPaper } from './use-cases/download-paper.ts'
import { downloadSignedCopy } from './use-cases/download-signed-copy.ts'
import { issuePaper } from './use-cases/issue-paper.ts'
import { removeSignedCopy } from './use-cases/remove-signed-copy.ts'
import { saveParticulars } from './use-cases/save-particulars.ts'
import { showPaper } from './use-cases/show-paper.ts'

const tags = ['Papíry']
const one = '/api/units/:unitId/papers/:kind/:subject'
const copy = '/api/units/:unitId/signed-copies/:copyId'

/** One paper: what the office writes on it, its files, issues and signed copies. */
export function paperRoutes(api: Api): void {
  api.get(
    one,
    {
      schema: {
        tags,
        summary: 'A paper by the records of today, with what the office keeps about it',
        params: paperPath,
        querystring: languageQuery,
        response: { 200: paperSchema },
      },
    },
    async ({ deps, params, query, language }) =>
      presentPaper(await showPaper(deps, { ...params, language: query.language ?? language })),
  )

  api.put(
    one,
    {
      schema: {
        tags,
        summary: 'Write down what the office writes on a paper; what is left out is not known',
        params: paperPath,
        body: particularsChangeSchema,
        response: { 200: paperSchema },
      },
    },
    async (request) => {
      const { version, letterheadId, ...given } = request.body
      const asked = { ...request.params, language: request.language }
      await saveParticulars(request.deps, { ...asked, version, letterheadId, particulars: particularsOf(given) })
      return presentPaper(await showPaper(request.deps, asked))
    },
  )

  api.get(
    `${one}/file`,
    {
      schema: {
        tags,
        summary:
          'The paper as a file: Word, Word on the letterhead, PDF/UA to be signed, PDF/A for the records service',
        params: paperPath,
        querystring: fileQuery,
      },
    },
    async (request, reply) => {
      const { language = request.language, ...query } = request.query
      return sendFile(reply, await downloadPaper(request.deps, { ...request.params, ...query, language }))
    },
  )

  api.post(
    `${one}/issues`,
    {
      schema: {
        tags,
        summary: 'Freeze the paper as it looks today; the same wording twice is one issue',
        params: paperPath,
        body: newIssueSchema,
        response: { 201: issueSchema },
      },
    },
    async (request, reply) => {
      const { language = request.language, occasion } = request.body
      const issue = await issuePaper(request.deps, { ...request.params, language, occasion })
      return reply.code(201).send(presentIssue(issue))
    },
  )

  api.get(
    `${one}/issues/:issueId/changes`,
    {
      schema: {
        tags,
        summary: 'What has changed since an issue went out',
        params: issuePath,
        response: { 200: issueChangesSchema },
      },
    },
    async (request) => {
      const { issue, changes } = await compareIssue(request.deps, { ...request.params, language: request.language })
      return {
        issue: presentIssue(issue),
        changes: changes.map(({ before, after }) => ({ before: [...before], after: [...after] })),
      }
    },
  )

  api.post(
    `${one}/issues/:issueId/signed-copies`,
    {
      schema: {
        tags,
        summary: 'Attach a signed copy: multipart form with `file`, optionally `id`, `signedOn` and `note` before it',
        consumes: ['multipart/form-data'],
        params: issuePath,
        response: { 200: signedCopySchema, 201: signedCopySchema },
      },
    },
    async (request, reply) => {
      const part = await request.file()
      if (part === undefined) throw new Refusal('signed_copy.not_chosen', {}, 'file')
      const bytes = await part.toBuffer()
      if (part.file.truncated) throw new Refusal('signed_copy.too_large', {}, 'file')
      const { id, signedOn, note } = fieldsOf(part.fields)
      if (signedOn !== undefined && !isLocalDate(signedOn))
        throw new Refusal('signed_copy.day_impossible', { text: signedOn }, 'signedOn')
      const { copy: kept, fresh } = await addSignedCopy(request.deps, {
        paper: request.params,
        issueId: request.params.issueId,
        id: id !== undefined && isId(id) ? asId(id) : newId(),
        name: part.filename,
        bytes,
        signedOn: signedOn ?? null,
        note: note ?? null,
      })
      return reply.code(fresh ? 201 : 200).send(presentCopy(kept))
    },
  )

  api.get(
    `${copy}/file`,
    { schema: { tags, summary: 'A signed copy as it came', params: signedCopyPath } },
    async (request, reply) => {
      const { unitId, copyId } = request.params
      return sendFile(reply, await downloadSignedCopy(request.deps, { unitId, id: copyId }))
    },
  )

  api.delete(
    copy,
    {
      schema: {
        tags,
        summary: 'Remove a signed copy attached by mistake; the history keeps it with the reason',
        params: signedCopyPath,
        querystring: reasonQuery,
        response: { 204: z.null() },
      },
    },
    async (request, reply) => {
      const { unitId, copyId } = request.params
      await removeSignedCopy(request.deps, { unitId, id: copyId, ...request.query })
      return reply.code(204).send(null)
    },
  )
}

/** What a request leaves out is not known. */
function particularsOf(given: z.output<typeof givenParticularsSchema>): Particulars {
  return {
    reference: given.reference ?? null,
    fileMark: given.fileMark ?? null,
    issuedOn: given.issuedOn ?? null,
    handledBy: given.handledBy ?? null,
    sheets: given.sheets ?? null,
    attachments: given.attachments ?? null,
  }
}
