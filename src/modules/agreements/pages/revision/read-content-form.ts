import { parseCzechDay } from '#kernel/czech-day.ts'
import type { AgreementContent } from '../../domain/content.ts'
import { gapsAfter } from '../../domain/revision/content-gaps.ts'
import type { ContentList, ItemPart } from '../../domain/revision/content-lists.ts'
import { rowFromWords } from '../../domain/revision/written-row.ts'
import { countName, formParts, originName, partName, removeName } from './form-lists.ts'

/** Fields whose text is no day or number; the rest of the content is read all the same. */
export type ContentRead = {
  readonly content: AgreementContent
  readonly unreadable: { readonly days: readonly string[]; readonly numbers: readonly string[] }
  /** For each list, from which line of the form each item was read, so that a sentence finds its field. */
  readonly lines: Readonly<Record<string, readonly number[]>>
}

const mostLines = 300

/** The content that a form holds. What the form does not ask (passages, the template) stays as it is in `before`. */
export function readContentForm(form: FormData, before: AgreementContent): ContentRead {
  const days: string[] = []
  const numbers: string[] = []
  const lines: Record<string, readonly number[]> = {}
  const text = (name: string): string | null => textIn(form, name)
  const day = (name: string) => {
    const value = text(name)
    const parsed = value === null ? null : parseCzechDay(value)
    if (value !== null && parsed === null) days.push(name)
    return parsed
  }
  const number = (name: string): number | null => {
    const value = text(name)
    const parsed = value === null ? null : Number(value.replace(',', '.'))
    if (parsed !== null && !Number.isFinite(parsed)) numbers.push(name)
    return parsed !== null && Number.isFinite(parsed) ? parsed : null
  }
  const items = <Item>(
    list: ContentList,
    make: (part: (name: ItemPart) => string | null, was: number | null) => Item,
  ) => {
    const kept = linesOf(form, list)
    lines[list] = kept
    return kept.map((index) => make((name) => text(partName(list, index, name)), originOf(form, list, index)))
  }

  const hours = number('education.hours')
  const maxDistanceHours = number('education.maxDistanceHours')
  const [from, to] = [day('schedulePeriod.from'), day('schedulePeriod.to')]
  if ((from === null) !== (to === null)) days.push(from === null ? 'schedulePeriod.from' : 'schedulePeriod.to')
  const source = { page: null, text: '', box: null }
  const content: AgreementContent = {
    ...before,
    unit: { name: text('unit.name') ?? '', seat: text('unit.seat'), ico: text('unit.ico') },
    people: {
      representative: text('people.representative'),
      manager: form.get('people.managerVacant') === 'ano' ? null : text('people.manager'),
      managerVacant: form.get('people.managerVacant') === 'ano',
      regionalHead: text('people.regionalHead'),
    },
    memorandumDate: day('memorandum.date'),
    agencyProject: { name: text('agencyProject.name'), number: text('agencyProject.number') },
    education: hours === null ? null : { hours, maxDistanceHours },
    validityText: {
      years: number('validity.years'),
      from: partialDay(text('validity.from')),
      to: partialDay(text('validity.to')),
    },
    themes: items('themes', (part, was) => ({
      name: part('name') ?? '',
      detail: part('detail'),
      priority: priorityOf(part('priority')),
      source: (was === null ? undefined : before.themes[was]?.source) ?? source,
    })),
    partnership: {
      founder: text('partnership.founder'),
      groups: items('partnership.groups', (part) => part('text') ?? ''),
      members: items('partnership.members', (part) => ({ name: part('name') ?? '', group: part('group') })),
    },
    plan: { kind: text('plan.kind'), targetGroup: text('plan.targetGroup') },
    ...strategies(items, before, source),
    expectedMeasures: items('expectedMeasures', (part) => part('text') ?? ''),
    regionalContact: text('regionalContact'),
    schedulePeriod: from === null || to === null ? null : { from, to },
    schedule: items('schedule', (part, was) =>
      rowFromWords(
        {
          activity: part('activity') ?? '',
          specification: part('specification'),
          outputs: (part('outputs') ?? '')
            .split('\n')
            .map((one) => one.trim())
            .filter(Boolean),
          unitResponsibility: part('unitResponsibility'),
          agencyResponsibility: part('agencyResponsibility'),
          term: part('term') ?? '',
        },
        (was === null ? undefined : before.schedule[was]) ?? null,
      ),
    ),
  }
  return { content: { ...content, gaps: gapsAfter(before, content) }, unreadable: { days, numbers }, lines }
}

type Items = <Item>(
  list: ContentList,
  make: (part: (name: ItemPart) => string | null, was: number | null) => Item,
) => readonly Item[]

function strategies(
  items: Items,
  before: AgreementContent,
  source: AgreementContent['linkedStrategies'][number]['source'],
): Pick<AgreementContent, 'linkedStrategies' | 'reusedStrategies'> {
  const read = (list: 'linkedStrategies' | 'reusedStrategies') =>
    items(list, (part, was) => ({
      title: part('title') ?? '',
      from: part('from'),
      to: part('to'),
      source: (was === null ? undefined : before[list][was]?.source) ?? source,
    }))
  return { linkedStrategies: read('linkedStrategies'), reusedStrategies: read('reusedStrategies') }
}

/** How many lines of a list the form holds. */
export function lineCount(form: FormData, list: ContentList): number {
  const count = Number(form.get(countName(list)))
  return Number.isInteger(count) ? Math.min(Math.max(count, 0), mostLines) : 0
}

/** Lines that say something and were not removed. */
function linesOf(form: FormData, list: ContentList): readonly number[] {
  return Array.from({ length: lineCount(form, list) }, (_, index) => index).filter(
    (index) =>
      form.get(removeName(list, index)) !== 'ano' &&
      formParts[list].some((part) => part !== 'priority' && textIn(form, partName(list, index, part)) !== null),
  )
}

function originOf(form: FormData, list: ContentList, index: number): number | null {
  const was = textIn(form, originName(list, index))
  return was === null ? null : Number(was)
}

function priorityOf(text: string | null): 'primary' | 'other' | null {
  return text === 'primary' || text === 'other' ? text : null
}

/** A day as ISO writes it; „12/2026“ as 2026-12; other text as it is, so that it is said to be wrong. */
function partialDay(text: string | null): string | null {
  if (text === null) return null
  const [, month, year] = /^(0?[1-9]|1[0-2])\s?\/\s?(\d{4})$/.exec(text) ?? []
  return month === undefined ? (parseCzechDay(text) ?? text) : `${year}-${month.padStart(2, '0')}`
}

function textIn(form: FormData, name: string): string | null {
  const value = form.get(name)
  if (typeof value !== 'string') return null
  const tidy = value.replaceAll('\r\n', '\n').trim()
  return tidy === '' ? null : tidy
}
