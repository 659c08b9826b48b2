import { z } from 'zod'
import { idSchema, localDateSchema } from '#platform/http/schemas.ts'
import { documentKinds } from '../agreements/contract.ts'
import { agendaItemTypes, meetingKinds, requiredRoles } from '../obligations/index.ts'
import { meetingContentSchema } from './contract.ts'
import { presences } from './domain/meeting.ts'
import { cellProblemCodes } from './domain/past-meetings/cell-problem.ts'
import { columnFields } from './domain/past-meetings/columns-of-table.ts'

function read<Value extends z.ZodType>(value: Value) {
  const passage = z.object({ page: z.int().nullable(), text: z.string(), box: z.array(z.number()).nullable() })
  return z.object({ value, passage, confidence: z.number().min(0).max(1) })
}

const time = read(z.string()).nullable()

const doubtSchema = z.discriminatedUnion('code', [
  z.object({
    code: z.enum(['no-day', 'kind-unknown', 'no-people', 'only-invited', 'presence-unsure']),
  }),
  z.object({ code: z.literal('several-days'), days: z.array(localDateSchema) }),
  z.object({ code: z.literal('day-impossible'), text: z.string() }),
  z.object({ code: z.literal('day-in-future'), on: localDateSchema }),
  z.object({
    code: z.literal('cell'),
    problem: z.object({ row: z.int(), column: z.string(), text: z.string(), code: z.enum(cellProblemCodes) }),
  }),
])

const proposalSchema = z
  .object({
    key: z.string(),
    day: read(localDateSchema).nullable(),
    kind: read(z.enum(meetingKinds)).nullable(),
    name: read(z.string()).nullable(),
    startsAt: time,
    endsAt: time,
    place: read(z.string()).nullable(),
    agenda: z.array(read(z.object({ type: z.enum(agendaItemTypes), wording: z.string().nullable() }))),
    attendance: z.array(
      read(
        z.object({
          name: z.string(),
          organisation: z.string().nullable(),
          role: z.enum(requiredRoles).nullable(),
          presence: z.enum(presences),
        }),
      ),
    ),
    presentCount: read(z.int()).nullable(),
    minutes: z.string(),
    decisions: z.array(read(z.string())),
    doubts: z.array(doubtSchema),
  })
  .meta({ id: 'MeetingProposal', description: 'A past meeting as a paper or a row of a table says it.' })

const columnMap = z.partialRecord(z.enum(columnFields), z.int().min(0).max(1_000))

export const pastMeetingsSchema = z
  .object({
    papers: z.array(
      z.object({
        documentId: idSchema<'Document'>(),
        name: z.string(),
        kind: z.enum(documentKinds).nullable(),
        stage: z.enum(['waiting', 'read', 'refused', 'unsuitable', 'no-days', 'gone']),
        tables: z.array(
          z.object({
            index: z.int(),
            caption: z.string().nullable(),
            heads: z.array(z.string()),
            columns: columnMap.nullable(),
            kind: z.enum(meetingKinds).nullable(),
          }),
        ),
      }),
    ),
    proposals: z.array(
      z.object({
        documentId: idSchema<'Document'>(),
        state: z.enum(['ready', 'look', 'recorded', 'skipped']),
        complements: idSchema<'Meeting'>().nullable().describe('A recorded meeting of its day and kind.'),
        sameAs: idSchema<'Document'>().nullable().describe('An earlier paper of the same meeting.'),
        meetingId: idSchema<'Meeting'>().nullable(),
        proposal: proposalSchema,
      }),
    ),
    offered: z.array(
      z.object({
        id: idSchema<'Document'>(),
        name: z.string(),
        kind: z.enum(documentKinds).nullable(),
        uploadedOn: localDateSchema,
      }),
    ),
    mayRecord: z.boolean(),
  })
  .meta({ id: 'PastMeetings' })

export const papersSchema = z.object({ documentIds: z.array(idSchema<'Document'>()).min(1).max(500) })

export const correctionSchema = z
  .object({ fields: columnMap, kind: z.enum(meetingKinds).nullable().default(null) })
  .meta({ id: 'TableCorrection', description: 'Which column of a table is what, columns counted from 0.' })

export const confirmSchema = z
  .object({
    separate: z.boolean().default(false).describe('A meeting of its own although one of its day and kind is recorded.'),
    corrected: z
      .object({
        content: meetingContentSchema,
        presentCount: z.int().min(0).max(100_000).nullable().default(null),
        decisions: z.array(z.string().max(2_000)).max(200).default([]),
      })
      .optional()
      .describe('Without it the meeting is written down as its paper says.'),
  })
  .meta({ id: 'ConfirmPastMeeting' })

export const confirmedReadySchema = z.object({
  recorded: z.int(),
  refusals: z.array(z.object({ code: z.string() })).describe('Of those that stay among the proposals.'),
})

export const unitPath = z.object({ unitId: idSchema<'Unit'>() })
const paperPath = unitPath.extend({ documentId: idSchema<'Document'>() })
export const tablePath = paperPath.extend({ table: z.coerce.number().int().min(0).max(1_000) })
export const proposalPath = paperPath.extend({ key: z.string().regex(/^(?:paper|t\d{1,4}r\d{1,5})$/) })
