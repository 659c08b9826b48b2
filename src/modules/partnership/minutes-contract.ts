import { z } from 'zod'
import { idSchema, localDateSchema } from '#platform/http/schemas.ts'
import { taskFilters } from './domain/tasks/task-filter.ts'
import { taskStates } from './domain/tasks/task-state.ts'

const text = z.string().max(600_000)
const version = z.int().positive()

const otherEditorSchema = z
  .object({ name: z.string(), seenAt: z.iso.datetime(), active: z.boolean() })
  .meta({ id: 'OtherEditor', description: 'Somebody else at the same minutes: active now, or with something unsaved.' })

export const minutesViewSchema = z
  .object({
    text: z.string().describe('Markdown: paragraphs, headings, lists, bold, italic, links.'),
    version: version.describe('Grows with each change of the text; name it when you save.'),
    publicText: z.string().nullable(),
    publicStale: z.boolean().describe('The text has changed since the public one was prepared.'),
    draft: z
      .object({ text: z.string(), baseVersion: version, savedAt: z.iso.datetime() })
      .nullable()
      .describe('What this person has not saved yet.'),
    others: z.array(otherEditorSchema),
    mayWrite: z.boolean(),
  })
  .meta({ id: 'Minutes' })

export const minutesChangeSchema = z
  .object({ text, version: version.describe('The version from which the text was made.') })
  .meta({ id: 'MinutesChange' })

export const savedMinutesSchema = z.object({ text: z.string(), version }).meta({ id: 'SavedMinutes' })

export const draftSchema = z
  .object({
    text: text.nullable().describe('Null: still at it, nothing new.'),
    baseVersion: version,
  })
  .meta({ id: 'MinutesDraft' })

export const keptDraftSchema = z
  .object({ savedAt: z.iso.datetime(), minutesVersion: version, others: z.array(otherEditorSchema) })
  .meta({ id: 'KeptDraft' })

export const publicMinutesSchema = z
  .object({
    text: z.string().nullable(),
    stale: z.boolean(),
    proposal: z.object({
      text: z.string(),
      replacements: z.array(z.object({ found: z.string(), instead: z.string(), count: z.int() })),
    }),
    doubts: z.array(z.string()).describe('What may be the name or address of somebody unknown; a person is asked.'),
    meetingVersion: version,
    mayWrite: z.boolean(),
  })
  .meta({ id: 'PublicMinutes', description: 'The public text beside the one that would be made today.' })

export const publicMinutesChangeSchema = z
  .object({
    text,
    version: version.describe('The version of the meeting.'),
    confirmed: z.boolean().default(false).describe('Names and contacts that are still in the text may be public.'),
  })
  .meta({ id: 'PublicMinutesChange' })

const decisionFields = {
  words: z.string().max(2_000),
  agendaItem: z.int().nullable().default(null).describe('Item of the agenda, from 0.'),
}
export const newDecisionSchema = z
  .object({ id: idSchema<'Decision'>().optional(), ...decisionFields })
  .meta({ id: 'NewDecision' })
export const decisionChangeSchema = z.object({ version, ...decisionFields }).meta({ id: 'DecisionChange' })
export const decisionSchema = z
  .object({
    id: idSchema<'Decision'>(),
    unitId: idSchema<'Unit'>(),
    meetingId: idSchema<'Meeting'>(),
    position: z.int(),
    version,
    ...decisionFields,
  })
  .meta({ id: 'Decision' })

const words = z.string().max(2_000).nullable().default(null)
const taskFields = {
  words: z.string().max(2_000),
  ownerPersonId: idSchema<'Person'>().nullable().default(null),
  ownerName: words.describe('When the register does not know the owner.'),
  dueOn: localDateSchema.nullable().default(null),
  doneOn: localDateSchema.nullable().default(null),
  outcome: words,
}
export const newTaskSchema = z
  .object({
    id: idSchema<'Task'>().optional(),
    meetingId: idSchema<'Meeting'>().nullable().default(null),
    ...taskFields,
  })
  .meta({ id: 'NewTask' })
export const taskChangeSchema = z.object({ version, ...taskFields }).meta({ id: 'TaskChange' })
export const finishSchema = z
  .object({ doneOn: localDateSchema.nullable().default(null).describe('Today when null.'), outcome: words })
  .meta({ id: 'TaskFinish' })
export const taskSchema = z
  .object({
    id: idSchema<'Task'>(),
    unitId: idSchema<'Unit'>(),
    meetingId: idSchema<'Meeting'>().nullable(),
    version,
    ...taskFields,
  })
  .meta({ id: 'Task' })

const taskWithState = taskSchema.extend({ state: z.enum(taskStates) })
export const followUpSchema = z
  .object({ decisions: z.array(decisionSchema), tasks: z.array(taskWithState), mayWrite: z.boolean() })
  .meta({ id: 'FollowUp', description: 'Decisions and tasks of a meeting.' })
export const taskListSchema = z
  .object({
    tasks: z.array(taskWithState.extend({ meetingOn: localDateSchema.nullable() })),
    open: z.int(),
    overdue: z.int(),
    owners: z.array(z.string()),
    mayWrite: z.boolean(),
    mayFinish: z.boolean(),
  })
  .meta({ id: 'TaskList' })

export const taskQuery = z.object({ filter: z.enum(taskFilters).default('open'), owner: z.string().optional() })
export const decisionPath = z.object({ decisionId: idSchema<'Decision'>() })
export const taskPath = z.object({ taskId: idSchema<'Task'>() })
