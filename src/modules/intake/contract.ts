import { z } from 'zod'
import { idSchema, localDateSchema } from '#platform/http/schemas.ts'
import { documentKinds, doubtCodes, fieldKeys, kindEvidence, revisionKinds } from '../agreements/contract.ts'
import { unitDetailsSchema } from '../territory/contract.ts'
import { documentStates, readingStages } from './domain/document.ts'
import { standings } from './domain/proposals/proposal.ts'
import { questionForms } from './domain/questions.ts'
import { problemCodes } from './domain/reviewed-content.ts'
import { unitEvidence } from './domain/unit-of-paper/propose-unit.ts'

export const documentSchema = z
  .object({
    id: idSchema<'Document'>(),
    unitId: idSchema<'Unit'>().nullable(),
    name: z.string(),
    mediaType: z.string(),
    byteSize: z.number().int(),
    sha256: z.string(),
    state: z.enum(documentStates),
    stage: z.enum(readingStages).nullable(),
    uploadedAt: z.iso.datetime(),
    kind: z.enum(documentKinds).nullable(),
    /** How sure the reading is of the kind and what it goes by; null when a person has said what it is. */
    recognised: z
      .object({
        confidence: z.number().min(0).max(1),
        why: z.array(z.object({ by: z.enum(kindEvidence), text: z.string() })),
      })
      .nullable(),
    /** Why it could not be read, in the language of the request. */
    refusal: z.object({ code: z.string(), sentence: z.string() }).nullable(),
  })
  .meta({ id: 'Document', description: 'An uploaded file; the original is kept as it came.' })

const foundUnit = z.object({
  unitId: z.string(),
  name: z.string(),
  by: z.enum(unitEvidence),
  /** As it stands in the paper. */
  quote: z.string(),
  confidence: z.number().min(0).max(1),
})

export const documentInReadingSchema = documentSchema
  .extend({
    /** The unit that the paper concerns, as long as nobody has said it; null when none or several come into question. */
    proposedUnit: foundUnit.nullable(),
    unitCandidates: z.array(foundUnit),
    /** Pages that can be fetched as pictures. */
    pages: z.number().int(),
    /** Page by page, while a scan is being recognised. */
    recognition: z.object({ page: z.number().int(), pages: z.number().int() }).nullable(),
  })
  .meta({ id: 'DocumentInReading' })

export const foundDocumentSchema = documentSchema
  .extend({
    unit: z.object({ id: idSchema<'Unit'>(), name: z.string() }).nullable(),
    uploadedBy: z.string().nullable(),
    /** Text around a searched word; the words that were searched for are hits. */
    passage: z.array(z.object({ text: z.string(), hit: z.boolean() })).nullable(),
    /** On which page the passage stands, when the file has pages. */
    page: z.number().int().nullable(),
    /** The piece of the document in which it stands, in reading order. */
    place: z.number().int().nullable(),
  })
  .meta({ id: 'FoundDocument' })

export const documentSearchSchema = z.object({
  search: z
    .string()
    .max(500)
    .optional()
    .describe('Words of the text or the name in any form; diacritics do not matter; phrases in quotes'),
  kind: z.enum(documentKinds).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  offset: z.coerce.number().int().min(0).default(0),
})

const answer = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('reading'), index: z.number().int().min(0) }),
  z.object({ kind: z.literal('leave') }),
  z.object({ kind: z.literal('other'), text: z.string().max(500) }),
])

const rowCorrection = z.object({
  activity: z.string().max(2000).optional(),
  term: z.string().max(2000).optional(),
  unitResponsibility: z.string().max(2000).optional(),
  agencyResponsibility: z.string().max(2000).optional(),
  removed: z.boolean().optional(),
})

export const reviewChangeSchema = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('field'), key: z.enum(fieldKeys), text: z.string().max(2000) }),
    z.object({ kind: z.literal('answer'), doubt: z.string().max(500), answer: answer.nullable() }),
    z.object({ kind: z.literal('row'), index: z.number().int().min(0), correction: rowCorrection }),
    z.object({ kind: z.literal('records-from'), on: localDateSchema.nullable() }),
    z.object({ kind: z.literal('agency-approval'), on: localDateSchema.nullable() }),
  ])
  .meta({ id: 'ReviewChange', description: 'One decision of a person about a reading.' })

export const reviewSchema = z
  .object({ version: z.number().int(), changes: z.array(reviewChangeSchema).max(200) })
  .meta({ id: 'ReviewDraft' })

const option = z.object({
  /** `reading:0`, `leave` or `other`. */
  value: z.string(),
  label: z.string(),
  note: z.string().nullable(),
})

/** The decisions made so far and what follows from them: everything on the screen that changes while a person works. */
export const reviewStateSchema = z
  .object({
    documentId: idSchema<'Document'>(),
    state: z.enum(['open', 'confirmed', 'discarded']),
    version: z.number().int(),
    agreementId: idSchema<'Agreement'>().nullable(),
    /** What stands in each field now: the person's words, else what was read. */
    fields: z.array(z.object({ key: z.enum(fieldKeys), text: z.string(), decided: z.boolean(), unsure: z.boolean() })),
    questions: z.array(
      z.object({
        key: z.string(),
        code: z.enum(doubtCodes),
        form: z.enum(questionForms),
        message: z.string(),
        readings: z.array(z.string()),
        fields: z.array(z.string()),
        /** Index of the schedule row that it is about. */
        row: z.number().int().nullable(),
        options: z.array(option),
        answer: answer.nullable(),
        settled: z.boolean(),
      }),
    ),
    rows: z.array(
      z.object({
        index: z.number().int(),
        activity: z.string(),
        term: z.string(),
        /** What the term means, a sentence for each of its parts, and how it is counted. */
        meaning: z.array(z.string()),
        counted: z.array(z.string()),
        unitResponsibility: z.string(),
        agencyResponsibility: z.string(),
        corrected: z.boolean(),
        removed: z.boolean(),
      }),
    ),
    progress: z.object({
      read: z.number(),
      total: z.number(),
      questions: z.number(),
      answered: z.number(),
      unsure: z.number(),
      checked: z.number(),
      toCheck: z.number(),
    }),
    recordsFrom: localDateSchema.nullable(),
    agencyApproval: z.object({ on: localDateSchema.nullable() }).nullable(),
    gaps: z.array(z.string()),
    problems: z.array(z.object({ field: z.enum(fieldKeys), code: z.enum(problemCodes), sentence: z.string() })),
  })
  .meta({ id: 'ReviewState', description: 'What a person decided about a reading, and what still stands in the way.' })

export type ReviewState = z.infer<typeof reviewStateSchema>

export const draftSchema = reviewStateSchema
  .extend({
    /** The agreement draft, `spoluplan/agreement-draft@1`, the same object that the command line prints. */
    reading: z.looseObject({ format: z.string() }),
  })
  .meta({
    id: 'Draft',
    description: 'What was read from a document, with its passages, and what a person decided about it.',
  })

export const confirmSchema = z
  .object({
    version: z.number().int(),
    unit: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('known'), unitId: idSchema<'Unit'>() }),
      z.object({ kind: z.literal('new'), details: unitDetailsSchema }),
    ]),
  })
  .meta({ id: 'ConfirmDraft' })

export const confirmedSchema = z
  .object({ agreementId: idSchema<'Agreement'>(), unitId: idSchema<'Unit'>() })
  .meta({ id: 'Confirmed' })

export const keepSchema = z
  .object({ unitId: idSchema<'Unit'>(), kind: z.enum(documentKinds).optional() })
  .meta({ id: 'KeepDocument', description: 'Without a kind it stays what it was recognised as.' })

const wording = z.array(z.object({ text: z.string(), differs: z.boolean() }))

export const proposalsSchema = z
  .object({
    documentId: idSchema<'Document'>(),
    fileName: z.string(),
    unitId: idSchema<'Unit'>(),
    agreementId: idSchema<'Agreement'>(),
    version: z.number().int(),
    state: z.enum(['open', 'settled', 'replaced']),
    /** Number of the version from which the file was printed. */
    printedVersion: z.number().int(),
    /** Number of the version into which accepted changes go, or of which they make a revision. */
    targetVersion: z.number().int(),
    underWay: z.boolean(),
    /** How many comments the file has; they are not taken over. */
    comments: z.number().int(),
    suggestedKinds: z.array(z.enum(revisionKinds)),
    mayDecide: z.boolean(),
    proposals: z.array(
      z.object({
        position: z.number().int(),
        kind: z.enum(['changed', 'added', 'removed', 'moved']),
        label: z.string(),
        before: z.string(),
        after: z.string(),
        beforePieces: wording,
        afterPieces: wording,
        by: z.enum(['hand', 'tracked']),
        decision: z.enum(['open', 'accepted', 'refused']),
        standing: z.enum(standings),
        /** What the field says today when that is neither the old nor the new wording. */
        today: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'Proposals', description: 'What a paper that was printed here, edited and brought back would change.' })

export type ProposalsShown = z.infer<typeof proposalsSchema>

export const decideSchema = z
  .object({
    version: z.number().int(),
    /** Positions of the chosen proposals. */
    chosen: z.array(z.number().int().min(0)),
    decision: z.enum(['accepted', 'refused']),
    /** Of the revision that accepted changes make; not asked while a version is being prepared. */
    revision: z
      .object({
        id: idSchema<'AgreementVersion'>(),
        kinds: z.array(z.enum(revisionKinds)),
        reason: z.string().max(2_000),
      })
      .optional(),
  })
  .meta({ id: 'DecideProposals' })
