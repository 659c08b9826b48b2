import { z } from 'zod'
import { idSchema, localDateSchema } from '#platform/http/schemas.ts'
import { memberRoles } from './domain/register/member.ts'
import { practiceSides, practiceTasks } from './domain/register/practice.ts'

const words = z.string().max(500).nullable().default(null)
const day = localDateSchema.nullable().default(null)
const term = { from: day, to: day }
const unitId = idSchema<'Unit'>()
const version = z.int()
const seen = version.min(0).describe('The version from which the change was made; 0 of what is not there yet.')

const foundingFields = {
  name: words,
  founder: words,
  foundedOn: day,
  statuteId: idSchema<'Document'>().nullable().default(null).describe('Of the documents of the unit.'),
  rulesId: idSchema<'Document'>().nullable().default(null),
  note: words,
}
export const foundingSchema = z
  .object({ ...foundingFields, unitId, version })
  .meta({ id: 'PartnershipFounding', description: 'Who founded the local partnership, when and by which papers.' })
export const foundingChangeSchema = z
  .object({ ...foundingFields, version: seen })
  .meta({ id: 'PartnershipFoundingChange' })

const groupFields = { name: z.string().max(200), ...term }
export const groupSchema = z
  .object({ ...groupFields, id: idSchema<'WorkingGroup'>(), unitId, version })
  .meta({ id: 'WorkingGroup' })
export const groupChangeSchema = z.object({ ...groupFields, version: seen }).meta({ id: 'WorkingGroupChange' })

const memberFields = {
  ...term,
  groupId: idSchema<'WorkingGroup'>().nullable().default(null).describe('Null: the partnership itself.'),
  organisationId: idSchema<'Organisation'>().nullable().default(null),
  personId: idSchema<'Person'>().nullable().default(null),
  role: z.enum(memberRoles).default('member'),
  note: words,
}
const byName = words.describe('A name that is looked up in the register of people, and added when it is new.')
export const memberSchema = z
  .object({ ...memberFields, id: idSchema<'PartnershipMember'>(), unitId, version })
  .meta({ id: 'PartnershipMember' })
export const memberChangeSchema = z
  .object({ ...memberFields, organisation: byName, person: byName, version: seen })
  .meta({ id: 'PartnershipMemberChange' })
const namedMemberSchema = memberSchema.extend({
  groupName: z.string().nullable(),
  actsFor: idSchema<'Organisation'>().nullable(),
  organisationName: z.string().nullable(),
  personName: z.string().nullable(),
})

const practiceFields = {
  task: z.enum(practiceTasks),
  side: z.enum(practiceSides),
  from: localDateSchema,
  to: day,
  note: words,
}
export const practiceSchema = z
  .object({ ...practiceFields, id: idSchema<'PartnershipPractice'>(), unitId, version })
  .meta({ id: 'PartnershipPractice', description: 'Who convenes, chairs or writes the minutes, for a time.' })
export const practiceChangeSchema = z
  .object({ ...practiceFields, version: seen })
  .meta({ id: 'PartnershipPracticeChange' })

const lineSchema = z.object({
  organisationId: idSchema<'Organisation'>().nullable(),
  name: z.string(),
  byAgreement: z.boolean(),
  byRegister: z.boolean(),
  terms: z.array(z.object({ from: localDateSchema.nullable(), to: localDateSchema.nullable() })),
  meetings: z.int().describe('Held meetings to which it was to come.'),
  came: z.int(),
  missed: z.array(z.object({ meetingId: idSchema<'Meeting'>(), on: localDateSchema, excused: z.boolean() })),
})
const paper = z.object({ id: idSchema<'Document'>(), name: z.string() }).nullable()

export const registerSchema = z
  .object({
    founding: foundingSchema,
    statute: paper,
    rules: paper,
    missing: z.array(z.enum(['founder', 'statute', 'rules'])),
    groups: z.array(groupSchema),
    day: localDateSchema,
    members: z.array(namedMemberSchema).describe('Who belonged on that day.'),
    otherMembers: z.array(namedMemberSchema).describe('Memberships of other times.'),
    composition: z.object({
      lines: z.array(lineSchema),
      guests: z.array(
        z.object({ organisationId: idSchema<'Organisation'>().nullable(), name: z.string(), came: z.int() }),
      ),
      meetings: z.int(),
      withoutList: z.int(),
    }),
    year: z.int().nullable(),
    years: z.array(z.int()),
    practices: z.array(practiceSchema),
    proposed: z.int().describe('Entries of the agreement that the register does not have yet.'),
    mayWrite: z.boolean(),
  })
  .meta({ id: 'PartnershipRegister', description: 'How the local partnership of a unit stands.' })

const proposalSchema = z
  .object({
    key: z.string(),
    known: z.boolean(),
    kind: z.enum(['founder', 'group', 'member', 'regional-contact']),
    founder: z.string().optional(),
    name: z.string().optional(),
    organisation: z.string().nullable().optional(),
    group: z.string().nullable().optional(),
    person: z.string().optional(),
    note: z.string().nullable().optional(),
  })
  .meta({ id: 'PartnershipProposal' })
export const proposalsSchema = z.object({ proposals: z.array(proposalSchema), from: localDateSchema.nullable() })
export const filledSchema = z.object({ filled: z.array(proposalSchema) })
export const fillSchema = z.object({ keys: z.array(z.string().max(1_000)).max(500) }).meta({ id: 'FillPartnership' })

export const registerPath = z.object({ unitId })
export const groupPath = registerPath.extend({ groupId: idSchema<'WorkingGroup'>() })
export const memberPath = registerPath.extend({ memberId: idSchema<'PartnershipMember'>() })
export const practicePath = registerPath.extend({ practiceId: idSchema<'PartnershipPractice'>() })
export const dayQuery = z.object({
  day: localDateSchema.optional(),
  year: z.coerce.number().int().min(1900).max(2200).optional(),
})
export const seenQuery = z.object({ version: z.coerce.number().int().positive() })
