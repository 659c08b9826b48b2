import { z } from 'zod'
import { idSchema } from '#platform/http/schemas.ts'
import { organisationKinds } from './domain/organisation.ts'

const words = z.string().max(500).nullable().default(null)
const note = z.string().max(5_000).nullable().default(null)
const own = { id: idSchema<'Person'>(), unitId: idSchema<'Unit'>(), version: z.int() }

const personFields = {
  name: z.string().max(200),
  organisationId: idSchema<'Organisation'>().nullable().default(null),
  position: words,
  email: words,
  phone: words,
  note,
  accountId: idSchema<'Account'>().nullable().default(null).describe('The account that is the same person.'),
}

const organisation = words.describe('A name that is looked up, and added when it is new; used without organisationId.')

export const newPersonSchema = z
  .object({
    ...personFields,
    organisation,
    id: idSchema<'Person'>().optional().describe('Made by the caller, so that a repeated request makes one person.'),
  })
  .meta({ id: 'NewPerson' })

export const personChangeSchema = z
  .object({ ...personFields, organisation, version: z.int().positive() })
  .meta({ id: 'PersonChange', description: 'The whole new content with the version from which it was made.' })

export const personSchema = z
  .object({ ...personFields, ...own })
  .meta({ id: 'Person', description: 'Somebody in the register of a unit; contacts only for those who write there.' })

const organisationFields = {
  name: z.string().max(200),
  kind: z.enum(organisationKinds).default('other'),
  ico: z.string().max(20).nullable().default(null),
  note,
}

export const newOrganisationSchema = z
  .object({ ...organisationFields, id: idSchema<'Organisation'>().optional() })
  .meta({ id: 'NewOrganisation' })

export const organisationChangeSchema = z
  .object({ ...organisationFields, version: z.int().positive() })
  .meta({ id: 'OrganisationChange' })

export const organisationSchema = z
  .object({ ...organisationFields, ...own, id: idSchema<'Organisation'>() })
  .meta({ id: 'Organisation', description: 'An organisation as one unit knows it.' })

const because = z
  .enum(['email', 'ico', 'name', 'institution', 'initial', 'typo'])
  .describe('Why the two are likely the same.')

const listedPerson = personSchema.extend({ organisationName: z.string().nullable() })
const listedOrganisation = organisationSchema.extend({ people: z.int() })
const pairOf = <Entry extends z.ZodType>(entry: Entry) => z.object({ first: entry, second: entry, because })

export const peopleListSchema = z
  .object({
    people: z.array(listedPerson),
    organisations: z.array(listedOrganisation),
    total: z.object({ people: z.int(), organisations: z.int() }).describe('Of the whole register.'),
    duplicates: z.object({
      people: z.array(pairOf(listedPerson)),
      organisations: z.array(pairOf(listedOrganisation)),
    }),
    mayWrite: z.boolean(),
  })
  .meta({ id: 'PeopleList', description: 'The register of a unit, with entries that are likely the same.' })

const entry = z.object({ id: z.string(), name: z.string() })

export const personViewSchema = z
  .object({
    person: personSchema,
    organisationName: z.string().nullable(),
    meant: entry.nullable().describe('Whom this entry means since it was merged.'),
    merged: z.array(entry).describe('Entries that were merged into this one.'),
    mayWrite: z.boolean(),
  })
  .meta({ id: 'PersonView' })

export const organisationViewSchema = z
  .object({
    organisation: organisationSchema,
    meant: entry.nullable(),
    merged: z.array(entry),
    people: z.array(entry.extend({ position: z.string().nullable() })),
    mayWrite: z.boolean(),
  })
  .meta({ id: 'OrganisationView' })

const entryId = idSchema<'Person' | 'Organisation'>()

export const notDuplicatesSchema = z
  .object({ kind: z.enum(['person', 'organisation']), first: entryId, second: entryId })
  .meta({ id: 'NotDuplicates', description: 'Two entries that are not the same, in whichever order.' })

export const unitPath = z.object({ unitId: idSchema<'Unit'>() })
export const personPath = z.object({ personId: idSchema<'Person'>() })
export const organisationPath = z.object({ organisationId: idSchema<'Organisation'>() })
export const searchQuery = z.object({ text: z.string().max(200).optional() })
export const mergePeopleSchema = z.object({ into: idSchema<'Person'>() }).meta({ id: 'MergePeople' })
export const mergeOrganisationsSchema = z
  .object({ into: idSchema<'Organisation'>() })
  .meta({ id: 'MergeOrganisations' })
