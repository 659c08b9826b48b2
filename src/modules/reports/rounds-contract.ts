import { z } from 'zod'
import { idSchema, localDateSchema } from '#platform/http/schemas.ts'
import { states } from '../obligations/index.ts'
import { approvalStates, commentPlaces } from './domain/rounds/round.ts'
import { wordSections } from './domain/word-sections.ts'

const comments = z.partialRecord(z.enum(commentPlaces), z.string().max(5_000).nullable())

export const roundSchema = z
  .object({
    id: idSchema<'ReportRound'>(),
    reportId: idSchema<'Report'>(),
    number: z.number().int(),
    issueId: idSchema<'PaperIssue'>().meta({ description: 'The frozen issue that is decided about.' }),
    submittedOn: localDateSchema,
    submittedByName: z.string(),
    note: z.string().nullable(),
    state: z.enum(['waiting', 'approved', 'returned', 'taken-back']),
    takenBack: z.object({ on: localDateSchema, byName: z.string(), reason: z.string() }).nullable(),
    approvals: z.array(
      z.object({
        accountId: idSchema<'Account'>(),
        name: z.string(),
        state: z.enum(approvalStates),
        decidedOn: localDateSchema.nullable(),
        comments,
        version: z.number().int(),
      }),
    ),
  })
  .meta({ id: 'ReportRound', description: 'A report as it was submitted to those who approve it.' })

export const submitReportSchema = z
  .object({
    id: idSchema<'ReportRound'>().meta({ description: 'Made by the client; sent twice, it makes one round.' }),
    version: z.number().int(),
    approvers: z.array(idSchema<'Account'>()).max(50),
    note: z.string().max(5_000).nullable(),
  })
  .meta({ id: 'SubmitReport' })

export const decideOnReportSchema = z
  .object({ decision: z.enum(['approved', 'returned']), comments, version: z.number().int() })
  .meta({ id: 'DecideOnReport' })

export const takeReportBackSchema = z.object({ reason: z.string().max(5_000) }).meta({ id: 'TakeReportBack' })

const words = { before: z.string().nullable(), after: z.string().nullable() }
const title = z.string()

export const reportChangeSchema = z
  .discriminatedUnion('of', [
    z.object({ of: z.literal('words'), section: z.enum(wordSections), ...words }),
    z.object({ of: z.literal('reason'), title, side: z.enum(['unit', 'agency']), ...words }),
    z.object({ of: z.literal('state'), title, before: z.enum(states), after: z.enum(states) }),
    z.object({ of: z.literal('count'), title, ...words }),
    z.object({ of: z.literal('proofs'), title, before: z.array(z.string()), after: z.array(z.string()) }),
    z.object({ of: z.enum(['duty-added', 'duty-removed']), title }),
    z.object({ of: z.literal('meetings'), before: z.number().int(), after: z.number().int() }),
  ])
  .meta({ id: 'ReportChange' })
