import { z } from 'zod'
import type { ApiModule } from '#platform/http/api-types.ts'
import { contentOfRequest } from './content-of-request.ts'
import { meetingSchema } from './contract.ts'
import {
  confirmedReadySchema,
  confirmSchema,
  correctionSchema,
  papersSchema,
  pastMeetingsSchema,
  proposalPath,
  tablePath,
  unitPath,
} from './past-meetings-contract.ts'
import { pastMeetingsRefusals } from './past-meetings-refusals.ts'
import { presentPastMeetings } from './present-past-meetings.ts'
import { bringPapers } from './use-cases/past-meetings/bring-papers.ts'
import { confirmPastMeeting } from './use-cases/past-meetings/confirm-past-meeting.ts'
import { confirmReadyMeetings } from './use-cases/past-meetings/confirm-ready-meetings.ts'
import { correctTable } from './use-cases/past-meetings/correct-table.ts'
import { showPastMeetings } from './use-cases/past-meetings/show-past-meetings.ts'
import { skipProposal } from './use-cases/past-meetings/skip-proposal.ts'

const tags = ['Minulá jednání']
const path = '/api/units/:unitId/past-meetings'

/** Past meetings brought in together: proposed from papers, confirmed by a person. */
export const pastMeetingsApi: ApiModule = {
  refusals: pastMeetingsRefusals,
  routes(api) {
    api.get(
      path,
      { schema: { tags, summary: 'Past meetings in papers', params: unitPath, response: { 200: pastMeetingsSchema } } },
      async (request) => presentPastMeetings(await showPastMeetings(request.deps, request.params.unitId)),
    )

    api.post(
      `${path}/papers`,
      {
        schema: {
          tags,
          summary: 'Propose meetings from documents of the unit',
          params: unitPath,
          body: papersSchema,
          response: { 200: pastMeetingsSchema },
        },
      },
      async (request) => {
        const { unitId } = request.params
        await bringPapers(request.deps, { unitId, documentIds: request.body.documentIds })
        return presentPastMeetings(await showPastMeetings(request.deps, unitId))
      },
    )

    api.put(
      `${path}/papers/:documentId/tables/:table`,
      {
        schema: {
          tags,
          summary: 'Say which column of a table is what',
          params: tablePath,
          body: correctionSchema,
          response: { 200: pastMeetingsSchema },
        },
      },
      async (request) => {
        await correctTable(request.deps, { ...request.params, correction: request.body })
        return presentPastMeetings(await showPastMeetings(request.deps, request.params.unitId))
      },
    )

    api.post(
      `${path}/papers/:documentId/proposals/:key`,
      {
        schema: {
          tags,
          summary: 'Write a past meeting down',
          params: proposalPath,
          body: confirmSchema,
          response: { 201: meetingSchema },
        },
      },
      async (request, reply) => {
        const { separate, corrected } = request.body
        const meeting = await confirmPastMeeting(request.deps, {
          ...request.params,
          separate,
          corrected: corrected && { ...corrected, content: contentOfRequest(corrected.content) },
        })
        return reply.code(201).send({ ...meeting, agenda: [...meeting.agenda], attendance: [...meeting.attendance] })
      },
    )

    api.put(
      `${path}/papers/:documentId/proposals/:key/skipped`,
      {
        schema: {
          tags,
          summary: 'Leave a proposal out, or offer it again',
          params: proposalPath,
          body: z.object({ skipped: z.boolean() }),
          response: { 204: z.null() },
        },
      },
      async (request, reply) => {
        await skipProposal(request.deps, { ...request.params, skipped: request.body.skipped })
        return reply.code(204).send(null)
      },
    )

    api.post(
      `${path}/ready`,
      {
        schema: {
          tags,
          summary: 'Write down all meetings about which there is no doubt',
          params: unitPath,
          response: { 200: confirmedReadySchema },
        },
      },
      async (request) => {
        const { recorded, refusals } = await confirmReadyMeetings(request.deps, request.params.unitId)
        return { recorded, refusals: refusals.map(({ code }) => ({ code })) }
      },
    )
  },
}
