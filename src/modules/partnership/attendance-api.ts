import { z } from 'zod'
import { asId, isId, newId } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Api, ApiModule } from '#platform/http/api-types.ts'
import { clientOf } from '#platform/http/client.ts'
import {
  answeredSchema,
  answerSchema,
  arrivalCodeSchema,
  arrivalSchema,
  codePath,
  decisionOnGuestSchema,
  deskSchema,
  guestPath,
  guestSchema,
  linkPath,
  offeredLinksSchema,
  openedArrivalSchema,
  openedLinkSchema,
  sheetSchema,
} from './attendance-contract.ts'
import { attendanceRefusals } from './attendance-refusals.ts'
import { meetingPath, meetingSchema } from './contract.ts'
import type { PlannedMeeting } from './domain/planned-meeting.ts'
import { shownMeeting } from './present-meeting.ts'
import { answerByLink } from './use-cases/attendance-link/answer-by-link.ts'
import { arrivalCode, newPhone } from './use-cases/attendance-link/arrival-code.ts'
import { arrive } from './use-cases/attendance-link/arrive.ts'
import { attendanceDesk } from './use-cases/attendance-link/attendance-desk.ts'
import { decideOnArrivedGuest } from './use-cases/attendance-link/decide-on-guest.ts'
import { offerAttendanceLinks } from './use-cases/attendance-link/offer-attendance-links.ts'
import { openArrival } from './use-cases/attendance-link/open-arrival.ts'
import { openAttendanceLink } from './use-cases/attendance-link/open-attendance-link.ts'
import { attachSheet } from './use-cases/attendance-sheet/attach-sheet.ts'
import { readSheet, tickFromSheet } from './use-cases/attendance-sheet/read-sheet.ts'

const tags = ['Účast']

/** Attendance: links and the code for those without an account, guests to confirm, the signed sheet. */
export const attendanceApi: ApiModule = {
  refusals: attendanceRefusals,
  routes(api) {
    deskRoutes(api)
    visitorRoutes(api)
    sheetRoutes(api)
  },
}

/** For those who keep the list. */
function deskRoutes(api: Api): void {
  const { publicUrl } = api
  const params = meetingPath

  api.get(
    '/api/meetings/:meetingId/attendance',
    {
      schema: {
        tags,
        summary: 'Who answered by a link, who arrived by the code',
        params,
        response: { 200: deskSchema },
      },
    },
    async (request) => {
      const { links, guests, ...desk } = await attendanceDesk(request.deps, request.params.meetingId)
      const shown = guests.map(({ id, name, organisation }) => ({ id, name, organisation }))
      return { ...desk, links: [...links], guests: shown }
    },
  )

  api.post(
    '/api/meetings/:meetingId/attendance-links',
    {
      schema: {
        tags,
        summary: 'One-time links for everybody on the list who has not answered; earlier ones stop working',
        params,
        response: { 201: offeredLinksSchema },
      },
    },
    async (request, reply) => {
      const offered = await offerAttendanceLinks(request.deps, request.params.meetingId)
      return reply.code(201).send(offered.map(({ token, ...one }) => ({ ...one, url: `${publicUrl}/ucast/${token}` })))
    },
  )

  api.get(
    '/api/meetings/:meetingId/arrival-code',
    {
      schema: { tags, summary: 'The code behind the QR of the meeting', params, response: { 200: arrivalCodeSchema } },
    },
    async (request) => {
      await attendanceDesk(request.deps, request.params.meetingId)
      const code = await arrivalCode(request.deps, request.params.meetingId)
      return { code, url: `${publicUrl}/prezence/${code}` }
    },
  )

  api.post(
    '/api/meetings/:meetingId/guests/:guestId',
    {
      schema: {
        tags,
        summary: 'Say whether a guest came',
        params: guestPath,
        body: decisionOnGuestSchema,
        response: { 200: guestSchema },
      },
    },
    async (request) => decideOnArrivedGuest(request.deps, { ...request.params, ...request.body }),
  )
}

/** For anybody who holds a link or has seen the code. */
function visitorRoutes(api: Api): void {
  const open = { tags, security: [] }

  api.get(
    '/api/attendance-links/:token',
    { schema: { ...open, summary: 'What a link asks', params: linkPath, response: { 200: openedLinkSchema } } },
    async (request) => {
      const { meeting, ...opened } = await openAttendanceLink(request.deps, request.params.token)
      return { ...opened, meeting: shownInvited(meeting) }
    },
  )

  api.post(
    '/api/attendance-links/:token/answer',
    {
      schema: {
        ...open,
        summary: 'Answer by a link, once',
        params: linkPath,
        body: answerSchema,
        response: { 200: answeredSchema },
      },
    },
    async (request) => {
      const meeting = await answerByLink(request.deps, { ...request.params, ...request.body })
      return { meeting: shownInvited(meeting) }
    },
  )

  api.get(
    '/api/arrivals/:code',
    { schema: { ...open, summary: 'The meeting of a code', params: codePath, response: { 200: openedArrivalSchema } } },
    async (request) => {
      const { meeting } = await openArrival(request.deps, { code: request.params.code, phone: null })
      return { meeting: shownInvited(meeting) }
    },
  )

  api.post(
    '/api/arrivals/:code',
    {
      schema: {
        ...open,
        summary: 'Write oneself in by the code of a meeting',
        params: codePath,
        body: arrivalSchema,
        response: { 204: z.null() },
      },
    },
    async (request, reply) => {
      const { phone = newPhone(), ...person } = request.body
      const { address } = clientOf(request)
      await arrive(request.deps, { ...person, phone, code: request.params.code, address })
      return reply.code(204).send(null)
    },
  )
}

function sheetRoutes(api: Api): void {
  const params = meetingPath

  api.get(
    '/api/meetings/:meetingId/attendance-sheet',
    { schema: { tags, summary: 'The signed sheet and the names read on it', params, response: { 200: sheetSchema } } },
    async (request) => {
      const sheet = await readSheet(request.deps, request.params.meetingId)
      return sheet === null ? null : { ...sheet, names: sheet.names === null ? null : [...sheet.names] }
    },
  )

  api.post(
    '/api/meetings/:meetingId/attendance-sheet',
    {
      schema: {
        tags,
        summary: 'Join a photo or scan of the signed sheet: multipart form with `file`, optionally `id`',
        consumes: ['multipart/form-data'],
        params,
        response: { 201: meetingSchema },
      },
    },
    async (request, reply) => {
      const part = await request.file()
      if (part === undefined) throw new Refusal('document.empty', {}, 'sheet')
      const bytes = await part.toBuffer()
      if (part.file.truncated) throw new Refusal('document.too_large', {}, 'sheet')
      const given = part.fields['id']
      const id = given !== undefined && !Array.isArray(given) && given.type === 'field' ? String(given.value) : ''
      const meeting = await attachSheet(request.deps, {
        meetingId: request.params.meetingId,
        documentId: isId(id) ? asId(id) : newId(),
        name: part.filename,
        mediaType: part.mimetype,
        bytes,
      })
      return reply.code(201).send(shownMeeting(meeting))
    },
  )

  api.post(
    '/api/meetings/:meetingId/attendance-sheet/ticks',
    { schema: { tags, summary: 'Tick whose names were read on the sheet', params, response: { 200: meetingSchema } } },
    async (request) => shownMeeting(await tickFromSheet(request.deps, request.params.meetingId)),
  )
}

function shownInvited({ agenda, id: _id, unitId: _unit, version: _version, ...meeting }: PlannedMeeting) {
  return { ...meeting, agenda: [...agenda] }
}
