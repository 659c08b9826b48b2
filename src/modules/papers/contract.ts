import { z } from 'zod'
import { idSchema, localDateSchema } from '#platform/http/schemas.ts'
import { paperFormats } from './domain/formats.ts'
import { occasions } from './domain/issue.ts'
import { orderStates } from './domain/order.ts'
import { signedFileKinds, soughtInCopy } from './domain/signed-copy.ts'

const language = z.enum(['cs', 'en'])

export const unitPath = z.object({ unitId: idSchema<'Unit'>() })

const keyFields = {
  kind: z.string().min(1).max(60).describe('Which paper: `minutes`, `fulfilment-report`, …'),
  subject: z.string().min(1).max(200).describe('What it is about: the id of a record, or `<id>.<id of the part>`.'),
}
export const paperPath = unitPath.extend(keyFields)
export const issuePath = paperPath.extend({ issueId: idSchema<'PaperIssue'>() })
export const signedCopyPath = unitPath.extend({ copyId: idSchema<'SignedCopy'>() })
export const letterheadPath = unitPath.extend({ letterheadId: idSchema<'Letterhead'>() })
export const orderPath = z.object({ orderId: idSchema<'PaperOrder'>() })
export const reasonQuery = z.object({ reason: z.string().max(500) })
export const versionQuery = z.object({ version: z.coerce.number().int().positive() })

export const languageQuery = z.object({
  language: language.optional().describe('Of the paper; otherwise of the request.'),
})

export const fileQuery = languageQuery.extend({
  format: z.enum(paperFormats),
  issueId: idSchema<'PaperIssue'>().optional().describe('A frozen issue instead of the records of today.'),
  letterheadId: idSchema<'Letterhead'>().optional().describe('Another letterhead than the usual one.'),
})

const particularsSchema = z.object({
  reference: z.string().nullable().describe('Č. j.'),
  fileMark: z.string().nullable(),
  issuedOn: localDateSchema.nullable(),
  handledBy: z.string().nullable(),
  sheets: z.number().nullable(),
  attachments: z.number().nullable(),
})

export const givenParticularsSchema = particularsSchema.partial()

export const particularsChangeSchema = givenParticularsSchema
  .extend({
    version: z.int().min(0).describe('The one that was seen; 0 when nothing was kept.'),
    letterheadId: idSchema<'Letterhead'>().nullable().default(null),
  })
  .meta({ id: 'PaperParticularsChange' })

export const issueSchema = z
  .object({
    id: idSchema<'PaperIssue'>(),
    number: z.int(),
    language,
    title: z.string(),
    sha256: z.string().describe('Of the document, whatever file it is written into.'),
    issuedBy: z.string(),
    occasion: z.enum(occasions),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: 'PaperIssue', description: 'A frozen issue: the very wording that went out.' })

export const newIssueSchema = z
  .object({ occasion: z.enum(['by-hand', 'signature']).default('by-hand'), language: language.optional() })
  .meta({ id: 'NewPaperIssue' })

export const issueChangesSchema = z
  .object({
    issue: issueSchema,
    changes: z.array(z.object({ before: z.array(z.string()), after: z.array(z.string()) })),
  })
  .meta({ id: 'PaperIssueChanges' })

export const signedCopySchema = z
  .object({
    id: idSchema<'SignedCopy'>(),
    issueId: idSchema<'PaperIssue'>(),
    fileName: z.string(),
    kind: z.enum(signedFileKinds),
    byteSize: z.int(),
    sha256: z.string(),
    issueSha256: z.string().describe('Of the document that was signed.'),
    notFound: z
      .array(z.enum(soughtInCopy))
      .nullable()
      .describe('What of the issue is not in the text of the file; null before it was looked for and of a scan.'),
    signedOn: localDateSchema.nullable(),
    note: z.string().nullable(),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: 'SignedCopy' })

export const letterheadSchema = z
  .object({
    id: idSchema<'Letterhead'>(),
    name: z.string(),
    fileName: z.string(),
    byteSize: z.int(),
    sha256: z.string(),
    places: z.array(z.string()),
    usual: z.boolean(),
    version: z.int(),
  })
  .meta({ id: 'Letterhead' })

export const letterheadChangeSchema = z
  .object({ version: z.int().positive(), name: z.string(), usual: z.boolean() })
  .meta({ id: 'LetterheadChange' })

export const paperSchema = z
  .object({
    unitId: idSchema<'Unit'>(),
    kind: z.string(),
    subject: z.string(),
    language,
    title: z.string(),
    name: z.string(),
    address: z.string(),
    attachments: z.array(z.string()),
    particulars: particularsSchema,
    letterheadId: idSchema<'Letterhead'>().nullable(),
    version: z.int(),
    issues: z.array(issueSchema),
    currentIssueId: idSchema<'PaperIssue'>().nullable(),
    signedCopies: z.array(signedCopySchema),
    letterheads: z.array(letterheadSchema),
    suggestions: z.object({ sheets: z.int().nullable(), attachments: z.int() }),
    allowedActions: z.array(z.enum(['save', 'issue'])),
  })
  .meta({ id: 'Paper', description: 'A paper composed of the records of today, with what the office keeps about it.' })

const orderedPaperSchema = z.object({
  ...keyFields,
  language: language.default('cs'),
  format: z.enum(paperFormats),
  issueId: idSchema<'PaperIssue'>().optional(),
  letterheadId: idSchema<'Letterhead'>().optional(),
  label: z.string().max(200).optional().describe('How it is called when it cannot be made.'),
})

export const newOrderSchema = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('one'), paper: orderedPaperSchema }),
    z.object({ kind: z.literal('many'), title: z.string().min(1).max(200), of: z.array(orderedPaperSchema) }),
  ])
  .meta({ id: 'NewPaperOrder' })

export const orderSchema = z
  .object({
    id: idSchema<'PaperOrder'>(),
    title: z.string(),
    state: z.enum(orderStates),
    done: z.int(),
    total: z.int(),
    /** Why it failed. */
    refusal: z.object({ code: z.string(), sentence: z.string() }).nullable(),
    /** Papers that could not be made, with the reasons. */
    missing: z.array(
      z.object({ kind: z.string(), subject: z.string(), label: z.string().nullable(), sentence: z.string() }),
    ),
    fileName: z.string().nullable(),
    byteSize: z.int().nullable(),
    createdAt: z.iso.datetime(),
    finishedAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'PaperOrder', description: 'Papers made beside the request; only who ordered them sees them.' })
