import { z } from 'zod'
import { asId, isId, newId } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { ApiModule } from '#platform/http/api-types.ts'
import { idSchema } from '#platform/http/schemas.ts'
import {
  confirmedSchema,
  confirmSchema,
  decideSchema,
  documentInReadingSchema,
  documentSchema,
  documentSearchSchema,
  draftSchema,
  foundDocumentSchema,
  keepSchema,
  proposalsSchema,
  reviewSchema,
  reviewStateSchema,
} from './contract.ts'
import { presentDocument } from './present-document.ts'
import { presentFoundDocument, presentUnitProposal } from './present-found.ts'
import { presentProposals } from './present-proposals.ts'
import { presentReview, problemSentence } from './present-review.ts'
import { intakeRefusals } from './refusals.ts'
import { callAgreement } from './use-cases/call-agreement.ts'
import { confirmDraft } from './use-cases/confirm-draft.ts'
import { discardDocument } from './use-cases/discard-document.ts'
import { downloadDocument } from './use-cases/download-document.ts'
import { keepDocument } from './use-cases/keep-document.ts'
import { decideProposals } from './use-cases/proposals/decide-proposals.ts'
import { showProposals } from './use-cases/proposals/show-proposals.ts'
import { proposeUnitOfDocument } from './use-cases/propose-unit-of-document.ts'
import { receiveDocument } from './use-cases/receive-document.ts'
import { reviewDraft } from './use-cases/review-draft.ts'
import { searchDocuments } from './use-cases/search-documents.ts'
import { showPage } from './use-cases/show-page.ts'
import { showReview } from './use-cases/show-review.ts'
import { undoConfirmation } from './use-cases/undo-confirmation.ts'

const tags = ['Dokumenty']
const documentPath = z.object({ documentId: idSchema<'Document'>() })

export const intakeApi: ApiModule = {
  refusals: intakeRefusals,
  routes(api) {
    api.post(
      '/api/documents',
      {
        schema: {
          tags,
          summary:
            'Bring a file: multipart form with `file`, optionally `id` (made by the sender, so that a repeated request brings one document) and `unitId`',
          consumes: ['multipart/form-data'],
          response: { 202: documentSchema },
        },
      },
      async (request, reply) => {
        const part = await request.file()
        if (part === undefined) throw new Refusal('document.empty', {}, 'file')
        const bytes = await part.toBuffer()
        if (part.file.truncated) throw new Refusal('document.too_large', {}, 'file')
        const field = (name: string): string | null => {
          const value = part.fields[name]
          return value !== undefined &&
            !Array.isArray(value) &&
            value.type === 'field' &&
            typeof value.value === 'string'
            ? value.value
            : null
        }
        const id = field('id')
        const unitId = field('unitId')
        const document = await receiveDocument(request.deps, {
          id: id !== null && isId(id) ? asId(id) : newId(),
          unitId: unitId !== null && isId(unitId) ? asId(unitId) : null,
          name: part.filename,
          mediaType: part.mimetype,
          bytes,
        })
        return reply.code(202).send(presentDocument(document, request.language))
      },
    )

    api.get(
      '/api/units/:unitId/documents',
      {
        schema: {
          tags,
          summary: 'Documents of a unit, the newest first; by kind and by words of their text',
          params: z.object({ unitId: idSchema<'Unit'>() }),
          querystring: documentSearchSchema,
          response: { 200: z.array(foundDocumentSchema) },
        },
      },
      async (request) => {
        const { search: text, ...rest } = request.query
        const found = await searchDocuments(request.deps, { ...rest, text, unitId: request.params.unitId })
        return found.documents.map((one) => presentFoundDocument(one, found.terms, request.language))
      },
    )

    api.get(
      '/api/documents',
      {
        schema: {
          tags,
          summary: 'Documents of all units that the person sees, the newest first; by kind and by words of their text',
          querystring: documentSearchSchema,
          response: { 200: z.array(foundDocumentSchema) },
        },
      },
      async (request) => {
        const { search: text, ...rest } = request.query
        const found = await searchDocuments(request.deps, { ...rest, text })
        return found.documents.map((one) => presentFoundDocument(one, found.terms, request.language))
      },
    )

    api.get(
      '/api/documents/:documentId',
      {
        schema: {
          tags,
          summary: 'A document and how far its reading is',
          params: documentPath,
          response: { 200: documentInReadingSchema },
        },
      },
      async (request) => {
        const { document, pages, recognition } = await showReview(request.deps, request.params.documentId)
        const { content } = document
        const unsaid = document.state === 'read' && content !== null
        const proposal = unsaid ? await proposeUnitOfDocument(request.deps, content) : null
        return {
          ...presentDocument(document, request.language),
          ...presentUnitProposal(proposal),
          pages: pages.length,
          recognition,
        }
      },
    )

    api.get(
      '/api/documents/:documentId/pages/:page',
      {
        schema: {
          tags,
          summary: 'A page as a picture, when the file has pages of its own',
          params: documentPath.extend({ page: z.coerce.number().int().min(1).max(1_000) }),
        },
      },
      async (request, reply) => {
        const { documentId, page } = request.params
        const { mediaType, bytes } = await showPage(request.deps, documentId, page)
        return reply
          .header('cache-control', 'private, max-age=86400, immutable')
          .header('x-content-type-options', 'nosniff')
          .type(mediaType)
          .send(Buffer.from(bytes))
      },
    )

    api.get(
      '/api/documents/:documentId/file',
      { schema: { tags, summary: 'The original file', params: documentPath } },
      async (request, reply) => {
        const { document, bytes } = await downloadDocument(request.deps, request.params.documentId)
        return reply
          .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(document.name)}`)
          .header('x-content-type-options', 'nosniff')
          .type('application/octet-stream')
          .send(Buffer.from(bytes))
      },
    )

    api.get(
      '/api/documents/:documentId/draft',
      {
        schema: {
          tags,
          summary: 'What was read, with passages, questions and gaps',
          params: documentPath,
          response: { 200: draftSchema },
        },
      },
      async (request) => {
        const { review } = await showReview(request.deps, request.params.documentId)
        if (review === null) throw new Refusal('record.not_found')
        return { ...presentReview(review, request.language), reading: { ...review.draft.reading } }
      },
    )

    api.patch(
      '/api/documents/:documentId/draft',
      {
        schema: {
          tags,
          summary: 'Keep decisions about the reading',
          params: documentPath,
          body: reviewSchema,
          response: { 200: reviewStateSchema },
        },
      },
      async (request) => {
        await reviewDraft(request.deps, { ...request.body, documentId: request.params.documentId })
        const { review } = await showReview(request.deps, request.params.documentId)
        if (review === null) throw new Refusal('record.not_found')
        return presentReview(review, request.language)
      },
    )

    api.post(
      '/api/documents/:documentId/confirm',
      {
        schema: {
          tags,
          summary: 'Make an agreement of the reviewed reading',
          params: documentPath,
          body: confirmSchema,
          response: { 200: confirmedSchema },
        },
      },
      async (request) => {
        const outcome = await confirmDraft(request.deps, { ...request.body, documentId: request.params.documentId })
        if (outcome.kind === 'confirmed') return { agreementId: outcome.agreement.id, unitId: outcome.agreement.unitId }
        const sentences = outcome.problems.map((problem) => problemSentence(problem, request.language)).join(' ')
        throw new Refusal('draft.has_problems', { problems: sentences }, outcome.problems[0]?.field ?? null)
      },
    )

    api.post(
      '/api/documents/:documentId/undo-confirmation',
      { schema: { tags, summary: 'Take the confirmation back', params: documentPath, response: { 204: z.null() } } },
      async (request, reply) => {
        await undoConfirmation(request.deps, request.params.documentId)
        return reply.code(204).send(null)
      },
    )

    api.post(
      '/api/documents/:documentId/keep',
      {
        schema: {
          tags,
          summary:
            'Keep a file of which no agreement is made among the documents of a unit, or correct its kind and unit',
          params: documentPath,
          body: keepSchema,
          response: { 200: documentSchema },
        },
      },
      async (request) => {
        const { documentId } = request.params
        return presentDocument(await keepDocument(request.deps, { ...request.body, documentId }), request.language)
      },
    )

    api.post(
      '/api/documents/:documentId/call-agreement',
      {
        schema: {
          tags,
          summary: 'Say that a read document is a popis spolupráce, so that its draft can be reviewed and confirmed',
          params: documentPath,
          response: { 200: documentSchema },
        },
      },
      async (request) =>
        presentDocument(await callAgreement(request.deps, request.params.documentId), request.language),
    )

    api.get(
      '/api/documents/:documentId/proposals',
      {
        schema: {
          tags,
          summary: 'What a paper that was printed here and edited elsewhere would change in its agreement',
          params: documentPath,
          response: { 200: proposalsSchema },
        },
      },
      async (request) => {
        const view = await showProposals(request.deps, request.params.documentId)
        if (view === null) throw new Refusal('record.not_found')
        return presentProposals(view, request.language)
      },
    )

    api.post(
      '/api/documents/:documentId/proposals/decide',
      {
        schema: {
          tags,
          summary:
            'Accept or refuse some of the proposed changes; accepted ones go into the version under way or make a revision',
          params: documentPath,
          body: decideSchema,
          response: { 200: proposalsSchema },
        },
      },
      async (request) => {
        const { documentId } = request.params
        const { revision = { id: newId<'AgreementVersion'>(), kinds: [], reason: '' }, ...decision } = request.body
        await decideProposals(request.deps, { ...decision, documentId, revision })
        const view = await showProposals(request.deps, documentId)
        if (view === null) throw new Refusal('record.not_found')
        return presentProposals(view, request.language)
      },
    )

    api.delete(
      '/api/documents/:documentId',
      {
        schema: {
          tags,
          summary: 'Put a document away that nothing was made of',
          params: documentPath,
          response: { 204: z.null() },
        },
      },
      async (request, reply) => {
        await discardDocument(request.deps, request.params.documentId)
        return reply.code(204).send(null)
      },
    )
  },
}
