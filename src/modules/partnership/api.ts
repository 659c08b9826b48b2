import { z } from 'zod'
import { newId } from '#kernel/ids.ts'
import type { ApiModule } from '#platform/http/api-types.ts'
import { contentOfRequest } from './content-of-request.ts'
import {
  expectedSchema,
  kindQuery,
  meetingChangeSchema,
  meetingPath,
  meetingSchema,
  meetingViewSchema,
  meetingYearSchema,
  newMeetingSchema,
  unitPath,
  versionQuery,
  yearQuery,
} from './contract.ts'
import { shownMeeting } from './present-meeting.ts'
import { partnershipRefusals } from './refusals.ts'
import { seriesRoutes } from './series-routes.ts'
import { changeMeeting } from './use-cases/change-meeting.ts'
import { expectParticipants } from './use-cases/expect-participants.ts'
import { listMeetings } from './use-cases/list-meetings.ts'
import { lookUpMeeting } from './use-cases/look-up-meeting.ts'
import { recordMeeting } from './use-cases/record-meeting.ts'
import { removeMeeting } from './use-cases/remove-meeting.ts'

const tags = ['Jednání']

export const partnershipApi: ApiModule = {
  refusals: partnershipRefusals,
  routes(api) {
    seriesRoutes(api)
    api.get(
      '/api/units/:unitId/meetings',
      {
        schema: {
          tags,
          summary: 'Meetings of one year',
          params: unitPath,
          querystring: yearQuery,
          response: { 200: meetingYearSchema },
        },
      },
      async (request) => {
        const found = await listMeetings(request.deps, { ...request.params, ...request.query })
        const meetings = found.meetings.map((meeting) => ({ ...meeting, missing: [...meeting.missing] }))
        return { ...found, meetings, years: [...found.years] }
      },
    )

    api.post(
      '/api/units/:unitId/meetings',
      {
        schema: {
          tags,
          summary: 'Write down a meeting',
          params: unitPath,
          body: newMeetingSchema,
          response: { 201: meetingSchema },
        },
      },
      async (request, reply) => {
        const { id = newId<'Meeting'>(), outsideValidity, ...content } = request.body
        const command = { unitId: request.params.unitId, id, content: contentOfRequest(content), outsideValidity }
        return reply.code(201).send(shownMeeting(await recordMeeting(request.deps, command)))
      },
    )

    api.get(
      '/api/units/:unitId/meetings/expected',
      {
        schema: {
          tags,
          summary: 'Whom to expect at the next meeting of a kind',
          params: unitPath,
          querystring: kindQuery,
          response: { 200: expectedSchema },
        },
      },
      async (request) => [...(await expectParticipants(request.deps, { ...request.params, ...request.query }))],
    )

    api.get(
      '/api/meetings/:meetingId',
      { schema: { tags, summary: 'One meeting', params: meetingPath, response: { 200: meetingViewSchema } } },
      async (request) => {
        const { meeting, missing, allowedActions } = await lookUpMeeting(request.deps, request.params.meetingId)
        return { meeting: shownMeeting(meeting), missing: [...missing], allowedActions: [...allowedActions] }
      },
    )

    api.put(
      '/api/meetings/:meetingId',
      {
        schema: {
          tags,
          summary: 'Change a meeting',
          params: meetingPath,
          body: meetingChangeSchema,
          response: { 200: meetingSchema },
        },
      },
      async (request) => {
        const { version, outsideValidity, ...content } = request.body
        const id = request.params.meetingId
        return shownMeeting(
          await changeMeeting(request.deps, { id, version, content: contentOfRequest(content), outsideValidity }),
        )
      },
    )

    api.delete(
      '/api/meetings/:meetingId',
      {
        schema: {
          tags,
          summary: 'Remove a meeting written down by mistake',
          params: meetingPath,
          querystring: versionQuery,
          response: { 204: z.null() },
        },
      },
      async (request, reply) => {
        await removeMeeting(request.deps, { id: request.params.meetingId, version: request.query.version })
        return reply.code(204).send(null)
      },
    )
  },
}
