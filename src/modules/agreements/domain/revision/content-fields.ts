import { isLocalDate } from '../../../../kernel/local-date.ts'
import type { Period } from '../../../../kernel/period.ts'
import type { AgreementContent } from '../content.ts'

/** The single values of an agreement's content, named as in the form; lists are `content-lists.ts`. */
export const contentFields = [
  'unit.name',
  'unit.seat',
  'unit.ico',
  'people.representative',
  'people.manager',
  'people.managerVacant',
  'people.regionalHead',
  'memorandum.date',
  'agencyProject.name',
  'agencyProject.number',
  'education.hours',
  'education.maxDistanceHours',
  'validity.years',
  'validity.from',
  'validity.to',
  'partnership.founder',
  'plan.kind',
  'plan.targetGroup',
  'regionalContact',
  'schedulePeriod',
] as const
export type ContentField = (typeof contentFields)[number]

/** Text, a number, a day, a period, or whether the manager's post is empty; null: nothing is said. */
export type FieldValue = string | number | boolean | Period | null

/** What stands in a field. */
export function valueOf(content: AgreementContent, field: ContentField): FieldValue {
  return fields[field].get(content)
}

/** The content with another value in one field; a value that the field cannot hold empties it. */
export function withValue(content: AgreementContent, field: ContentField, value: FieldValue): AgreementContent {
  return fields[field].set(content, value)
}

type Lens = {
  readonly get: (content: AgreementContent) => FieldValue
  readonly set: (content: AgreementContent, value: FieldValue) => AgreementContent
}

const fields: Readonly<Record<ContentField, Lens>> = {
  'unit.name': {
    get: ({ unit }) => unit.name,
    set: (content, value) => ({ ...content, unit: { ...content.unit, name: text(value) ?? '' } }),
  },
  'unit.seat': {
    get: ({ unit }) => unit.seat,
    set: (content, value) => ({ ...content, unit: { ...content.unit, seat: text(value) } }),
  },
  'unit.ico': {
    get: ({ unit }) => unit.ico,
    set: (content, value) => ({ ...content, unit: { ...content.unit, ico: text(value) } }),
  },
  'people.representative': person('representative'),
  'people.manager': person('manager'),
  'people.managerVacant': {
    get: ({ people }) => people.managerVacant,
    set: (content, value) => ({ ...content, people: { ...content.people, managerVacant: value === true } }),
  },
  'people.regionalHead': person('regionalHead'),
  'memorandum.date': {
    get: ({ memorandumDate }) => memorandumDate,
    set: (content, value) => ({ ...content, memorandumDate: day(value) }),
  },
  'agencyProject.name': {
    get: ({ agencyProject }) => agencyProject.name,
    set: (content, value) => ({ ...content, agencyProject: { ...content.agencyProject, name: text(value) } }),
  },
  'agencyProject.number': {
    get: ({ agencyProject }) => agencyProject.number,
    set: (content, value) => ({ ...content, agencyProject: { ...content.agencyProject, number: text(value) } }),
  },
  'education.hours': {
    get: ({ education }) => education?.hours ?? null,
    set: (content, value) => {
      const hours = number(value)
      const maxDistanceHours = content.education?.maxDistanceHours ?? null
      return { ...content, education: hours === null ? null : { hours, maxDistanceHours } }
    },
  },
  'education.maxDistanceHours': {
    get: ({ education }) => education?.maxDistanceHours ?? null,
    set: (content, value) => ({
      ...content,
      education: content.education && { ...content.education, maxDistanceHours: number(value) },
    }),
  },
  'validity.years': {
    get: ({ validityText }) => validityText.years,
    set: (content, value) => ({ ...content, validityText: { ...content.validityText, years: number(value) } }),
  },
  'validity.from': {
    get: ({ validityText }) => validityText.from,
    set: (content, value) => ({ ...content, validityText: { ...content.validityText, from: text(value) } }),
  },
  'validity.to': {
    get: ({ validityText }) => validityText.to,
    set: (content, value) => ({ ...content, validityText: { ...content.validityText, to: text(value) } }),
  },
  'partnership.founder': {
    get: ({ partnership }) => partnership.founder,
    set: (content, value) => ({ ...content, partnership: { ...content.partnership, founder: text(value) } }),
  },
  'plan.kind': {
    get: ({ plan }) => plan.kind,
    set: (content, value) => ({ ...content, plan: { ...content.plan, kind: text(value) } }),
  },
  'plan.targetGroup': {
    get: ({ plan }) => plan.targetGroup,
    set: (content, value) => ({ ...content, plan: { ...content.plan, targetGroup: text(value) } }),
  },
  regionalContact: {
    get: ({ regionalContact }) => regionalContact,
    set: (content, value) => ({ ...content, regionalContact: text(value) }),
  },
  schedulePeriod: {
    get: ({ schedulePeriod }) => schedulePeriod,
    set: (content, value) => ({
      ...content,
      schedulePeriod: typeof value === 'object' && value !== null ? { from: value.from, to: value.to } : null,
    }),
  },
}

function person(office: 'representative' | 'manager' | 'regionalHead'): Lens {
  return {
    get: ({ people }) => people[office],
    set: (content, value) => ({ ...content, people: { ...content.people, [office]: text(value) } }),
  }
}

function text(value: FieldValue): string | null {
  return typeof value === 'string' ? value : null
}

function number(value: FieldValue): number | null {
  return typeof value === 'number' ? value : null
}

function day(value: FieldValue): AgreementContent['memorandumDate'] {
  return typeof value === 'string' && isLocalDate(value) ? value : null
}
