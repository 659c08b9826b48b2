import { interpretTerm } from '#deadlines/index.ts'
import { parseCzechDay } from '#kernel/czech-day.ts'
import { hasIcoChecksum, hasIcoFormat } from '#kernel/ico.ts'
import { isLocalDate, type LocalDate } from '#kernel/local-date.ts'
import type { Period } from '#kernel/period.ts'
import {
  type AgreementContent,
  type AgreementDraft,
  type FieldKey,
  type FoundState,
  fieldKeys,
  firstDayOfPartial,
  lastDayOfPartial,
  type NumberField,
  numberFields,
  validityOf,
} from '../../agreements/index.ts'
import { fieldsOf, questionsOf } from './questions.ts'
import type { Review } from './review.ts'
import { reviewedRows } from './reviewed-rows.ts'

/** Something a person must mend before the document can be confirmed; it belongs to a field. */
export type ContentProblem = {
  readonly field: FieldKey
  readonly code: ProblemCode
  readonly values: Readonly<Record<string, string>>
}

export const problemCodes = [
  'ico-format',
  'ico-checksum',
  'date-impossible',
  'number-impossible',
  'opinion-after-approval',
  'end-before-start',
] as const
export type ProblemCode = (typeof problemCodes)[number]

export type Reviewed = {
  readonly content: AgreementContent
  readonly approval: { readonly on: LocalDate | null; readonly resolution: string | null }
  readonly opinionOn: LocalDate | null
  readonly validity: Period | null
  readonly problems: readonly ContentProblem[]
}

/** Fields that hold a day; the validity's ends may be a year or a month. */
const dayFields: readonly FieldKey[] = ['memorandum.date', 'partnership.opinionDate', 'approval.date']
const partialDayFields: readonly FieldKey[] = ['validity.from', 'validity.to']

/**
 * The agreement as the reading and the person's decisions give it together, with everything that stands in the way at once.
 * A wrong check digit that the person has confirmed stays as it is printed.
 */
export function reviewedContent(draft: AgreementDraft, review: Review): Reviewed {
  const text = (key: FieldKey): string | null => textOf(draft, review, key)
  const day = (key: FieldKey): LocalDate | null => {
    const value = text(key)
    return value === null ? null : parseCzechDay(value)
  }
  const years = numberOf(text('validity.years'))
  const hours = numberOf(text('education.hours'))
  const validityText = { years, from: isoPartial(text('validity.from')), to: isoPartial(text('validity.to')) }
  const approvedOn = day('approval.date')
  const validity = chosenValidity(draft, review) ?? validityOf(validityText, approvedOn)

  const content: AgreementContent = {
    unit: { name: text('unit.name') ?? '', seat: text('unit.seat'), ico: text('unit.ico') },
    people: {
      representative: text('people.representative'),
      manager: text('people.manager'),
      managerVacant: text('people.manager') === null && draft.fields['people.manager'].state === 'vacant',
      regionalHead: text('people.regionalHead'),
    },
    memorandumDate: day('memorandum.date'),
    agencyProject: { name: text('agencyProject.name'), number: text('agencyProject.number') },
    education: hours === null ? null : { hours, maxDistanceHours: numberOf(text('education.maxDistanceHours')) },
    validityText,
    themes: draft.themes,
    partnership: {
      founder: text('partnership.founder'),
      groups: draft.workingGroups.map((group) => group.name),
      members: draft.partnershipMembers.map(({ name, group }) => ({ name, group })),
    },
    plan: { kind: text('plan.kind'), targetGroup: text('plan.targetGroup') },
    linkedStrategies: draft.linkedStrategies,
    reusedStrategies: draft.reusedStrategies,
    expectedMeasures: draft.expectedMeasures.map((measure) => measure.text),
    regionalContact: text('regionalContact'),
    schedulePeriod:
      draft.schedulePeriod === null ? null : { from: draft.schedulePeriod.from, to: draft.schedulePeriod.to },
    schedule: scheduleOf(draft, review),
    gaps: fieldKeys.filter(
      (key) =>
        text(key) === null &&
        !saysNothingIsMissing(draft.fields[key].state) &&
        !(key.startsWith('validity.') && validity !== null),
    ),
    template: draft.template,
  }
  return {
    content,
    approval: { on: approvedOn, resolution: text('approval.resolution') },
    opinionOn: day('partnership.opinionDate'),
    validity,
    problems: problemsOf(text, draft, review),
  }
}

/** The paper itself says that there is nobody, or that the field does not concern it. */
function saysNothingIsMissing(state: FoundState): boolean {
  return state === 'not-applicable' || state === 'vacant'
}

/** What stands in a field: the person's words, else the value as read; null when there is nothing. */
export function textOf(draft: AgreementDraft, review: Review, key: FieldKey): string | null {
  const decided = review.fields[key]
  if (decided !== undefined) return decided.text === '' ? null : decided.text
  const { value } = draft.fields[key]
  return chosenWording(draft, review, key) ?? (value === null ? null : String(value))
}

/** Of a value with tracked changes, the wording that a person chose. */
function chosenWording(draft: AgreementDraft, review: Review, key: FieldKey): string | null {
  const question = questionsOf(draft, review).find(
    ({ doubt, form }) => form === 'readings' && doubt.code === 'tracked-changes' && fieldsOf(doubt).includes(key),
  )
  const answer = question?.answer
  return answer?.kind === 'reading' ? (question?.doubt.readings[answer.index] ?? null) : null
}

function scheduleOf(draft: AgreementDraft, review: Review): AgreementContent['schedule'] {
  return reviewedRows(draft, review)
    .filter((row) => !row.removed)
    .map(
      ({ activity, specification, outputs, unitResponsibility, agencyResponsibility, targets, termText, source }) => ({
        activity,
        specification,
        outputs,
        unitResponsibility,
        agencyResponsibility,
        targets,
        term: { text: termText, clauses: interpretTerm(termText) },
        source,
      }),
    )
}

/** The end of the validity that a person chose between the readings: a day, or words that are none. */
function chosenEnd(
  draft: AgreementDraft,
  review: Review,
): { readonly day: LocalDate | null; readonly text: string } | null {
  const question = questionsOf(draft, review).find(({ doubt }) => doubt.code === 'validity-conflict')
  const answer = question?.answer
  if (question === undefined || answer == null || answer.kind === 'leave') return null
  const text = answer.kind === 'other' ? answer.text : (question.doubt.readings[answer.index] ?? '')
  return { day: lastDayOfPartial(isoPartial(text)), text }
}

function chosenValidity(draft: AgreementDraft, review: Review): Period | null {
  const chosen = chosenEnd(draft, review)?.day ?? null
  const approval = textOf(draft, review, 'approval.date')
  const from =
    (approval === null ? null : parseCzechDay(approval)) ??
    firstDayOfPartial(isoPartial(textOf(draft, review, 'validity.from')))
  return chosen === null || from === null || chosen < from ? null : { from, to: chosen }
}

function problemsOf(
  text: (key: FieldKey) => string | null,
  draft: AgreementDraft,
  review: Review,
): readonly ContentProblem[] {
  const problems: ContentProblem[] = []
  const add = (field: FieldKey, code: ProblemCode, values: Readonly<Record<string, string>> = {}): void => {
    problems.push({ field, code, values })
  }

  const ico = text('unit.ico')
  if (ico !== null && !hasIcoFormat(ico)) add('unit.ico', 'ico-format', { value: ico })
  else if (
    ico !== null &&
    !hasIcoChecksum(ico) &&
    review.fields['unit.ico'] !== undefined &&
    ico !== draft.fields['unit.ico'].value
  ) {
    add('unit.ico', 'ico-checksum', { value: ico })
  }
  for (const key of dayFields) {
    const value = text(key)
    if (value !== null && parseCzechDay(value) === null) add(key, 'date-impossible', { value })
  }
  for (const key of partialDayFields) {
    const value = text(key)
    if (value !== null && isoPartial(value) === null) add(key, 'date-impossible', { value })
  }
  for (const key of numberFields satisfies readonly NumberField[]) {
    const value = text(key)
    if (value !== null && numberOf(value) === null) add(key, 'number-impossible', { value })
  }
  const chosen = chosenEnd(draft, review)
  if (chosen !== null && chosen.day === null) add('validity.to', 'date-impossible', { value: chosen.text })
  const end = chosen?.day ?? lastDayOfPartial(isoPartial(text('validity.to')))
  const approval = parseCzechDay(text('approval.date') ?? '')
  if (end !== null && approval !== null && end < approval) add('validity.to', 'end-before-start', { end, approval })
  if (!orderIsAccepted(draft, review)) addOrderProblem(text, add)
  return problems
}

/** The paper itself has the days in the wrong order, and the person said that it is so. */
function orderIsAccepted(draft: AgreementDraft, review: Review): boolean {
  return questionsOf(draft, review).some(({ doubt, answer }) => doubt.code === 'date-order' && answer?.kind === 'leave')
}

/** The partnership gives its opinion before the approval (rule 12). */
function addOrderProblem(
  text: (key: FieldKey) => string | null,
  add: (field: FieldKey, code: ProblemCode, values: Record<string, string>) => void,
): void {
  const opinion = parseCzechDay(text('partnership.opinionDate') ?? '')
  const approval = parseCzechDay(text('approval.date') ?? '')
  if (opinion !== null && approval !== null && opinion > approval)
    add('partnership.opinionDate', 'opinion-after-approval', { opinion, approval })
}

/** "2026", "2026-12", "12/2026", a Czech or ISO day; null for anything else. */
function isoPartial(text: string | null): string | null {
  if (text === null) return null
  const [, month, year] = /^(0?[1-9]|1[0-2])\s?\/\s?(\d{4})$/.exec(text) ?? []
  if (month !== undefined) return `${year}-${month.padStart(2, '0')}`
  if (/^\d{4}(-(0[1-9]|1[0-2]))?$/.test(text) || isLocalDate(text)) return text
  return parseCzechDay(text)
}

function numberOf(text: string | null): number | null {
  if (text === null) return null
  const value = Number(text.replace(',', '.'))
  return Number.isFinite(value) && value > 0 ? value : null
}
