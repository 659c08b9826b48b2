import { z } from 'zod'
import { newId } from '#kernel/ids.ts'
import type { Api } from '#platform/http/api-types.ts'
import { meetingPath, meetingSchema, unitPath } from './contract.ts'
import { shownMeeting } from './present-meeting.ts'
import { invitationSchema, newSeriesSchema, seriesChangeSchema } from './series-contract.ts'
import { calendarFile, invitationTo } from './use-cases/invitation.ts'
import { changeSeries } from './use-cases/series/change-series.ts'
import { planSeries } from './use-cases/series/plan-series.ts'

const tags = ['Jednání']

/** Meetings that repeat, and what goes out before a meeting: the invitation and its calendar file. */
export function seriesRoutes(api: Api): void {
  api.post(
    '/api/units/:unitId/meeting-series',
    {
      schema: {
        tags,
        summary: 'Plan meetings that repeat, on working days',
        params: unitPath,
        body: newSeriesSchema,
        response: { 201: z.array(meetingSchema) },
      },
    },
    async (request, reply) => {
      const { seriesId = newId<'Series'>(), repetition, outsideValidity, ...content } = request.body
      const { unitId } = request.params
      const command = { unitId, seriesId, repetition, outsideValidity, content }
      return reply.code(201).send((await planSeries(request.deps, command)).map(shownMeeting))
    },
  )

  api.patch(
    '/api/meetings/:meetingId/series',
    {
      schema: {
        tags,
        summary: 'Change a meeting and those of its series that follow; held and cancelled ones stay',
        params: meetingPath,
        body: seriesChangeSchema,
        response: { 200: z.array(meetingSchema) },
      },
    },
    async (request) => {
      const command = { meetingId: request.params.meetingId, change: request.body }
      return (await changeSeries(request.deps, command)).map(shownMeeting)
    },
  )

  api.get(
    '/api/meetings/:meetingId/invitation',
    {
      schema: {
        tags,
        summary: 'The text of the invitation and whom it goes to',
        params: meetingPath,
        response: { 200: invitationSchema },
      },
    },
    async (request) => {
      const invitation = await invitationTo(request.deps, request.params.meetingId, request.language)
      return { ...invitation, recipients: [...invitation.recipients] }
    },
  )

  api.get(
    '/api/meetings/:meetingId/calendar.ics',
    { schema: { tags, summary: 'The meeting as a calendar file (RFC 5545)', params: meetingPath } },
    async (request, reply) => {
      const { deps, language, params } = request
      const file = await calendarFile(deps, params.meetingId, { language, url: null })
      return reply.type('text/calendar; charset=utf-8').send(file)
    },
  )
}
