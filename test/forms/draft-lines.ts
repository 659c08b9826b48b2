import type { AgreementDraft, Found, ScheduleRow, Strategy } from '../../src/modules/agreements/domain/draft.ts'
import { fieldKeys } from '../../src/modules/agreements/domain/draft.ts'
import { clauseLine } from './clause-line.ts'

/** What a draft says, one fact a line: the key tells which fact it is, "row 3 term". */
export type DraftLines = ReadonlyMap<string, string>

export function linesOfDraft(draft: AgreementDraft): DraftLines {
  return numbered([
    ['kind', draft.kind.value],
    ['template', `annex ${draft.template.annex ?? '?'}, ${draft.template.columns ?? '?'}`],
    ...fieldKeys.map((key): Line => [key, valueOf(draft.fields[key])]),
    ...draft.themes.map((theme): Line => ['theme', joined(theme.priority ?? '–', theme.name, theme.detail)]),
    ...draft.workingGroups.map((group): Line => ['group', group.name]),
    ...draft.partnershipMembers.map((member): Line => ['member', joined(member.name, member.group)]),
    ...draft.linkedStrategies.map((each): Line => ['linked', strategyLine(each)]),
    ...draft.reusedStrategies.map((each): Line => ['reused', strategyLine(each)]),
    ...draft.expectedMeasures.map((measure): Line => ['measure', measure.text]),
    ...draft.signatories.map((each): Line => ['signatory', joined(each.side, each.text, valueOf(each.date))]),
    ['sections', draft.sections.map(({ key, heading }) => (key === 'other' ? `other „${heading}“` : key)).join(', ')],
    ...(draft.schedulePeriod === null
      ? []
      : [['period', `${draft.schedulePeriod.from}…${draft.schedulePeriod.to}`] as const]),
    ...draft.schedule.flatMap(rowLines),
    ...draft.doubts.map(
      ({ code, fields, readings }): Line => ['doubt', joined(code, fields.join(' '), readings.join(' / '))],
    ),
  ])
}

/**
 * Lines written by hand: "key: value"; a line that is set in goes with the one above it ("row" → "row 1 term"); repeated
 * keys are counted, "#" begins a remark.
 */
export function linesOfText(text: string): DraftLines {
  let above = ''
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'))
  return numbered(
    lines.map((line): Line => {
      const [, inset = '', key = '', value = ''] = /^(\s*)([^:]+):\s*(.*?)\s*$/u.exec(line) ?? []
      if (inset === '') above = key
      return [inset === '' ? key : `${above} ${key}`, value]
    }),
  )
}

type Line = readonly [key: string, value: string]

const counted = new Set(['theme', 'group', 'member', 'linked', 'reused', 'measure', 'signatory', 'row'])

/** Lists are told apart by number; doubts by their own text, because their order says nothing. */
function numbered(lines: readonly Line[]): DraftLines {
  const counts = new Map<string, number>()
  const count = (key: string): number => {
    const next = (counts.get(key) ?? 0) + 1
    counts.set(key, next)
    return next
  }
  return new Map(
    lines.map(([key, value]): Line => {
      if (counted.has(key)) return [`${key} ${count(key)}`, value]
      if (key === 'doubt') return [`doubt ${value}${again(count(`doubt ${value}`))}`, '']
      const [list = '', ...part] = key.split(' ')
      return part.length > 0 && counted.has(list) ? [[list, counts.get(list), ...part].join(' '), value] : [key, value]
    }),
  )
}

function again(times: number): string {
  return times > 1 ? ` (${times})` : ''
}

function rowLines(row: ScheduleRow): readonly Line[] {
  const parts: readonly (readonly [string, string | null])[] = [
    ['does', row.specification],
    ['outputs', row.outputs.join('; ')],
    ['unit', row.unitResponsibility],
    ['agency', row.agencyResponsibility],
    ['targets', row.targets.map((each) => `${each.estimate ? '~' : ''}${each.count} ${each.of}`).join('; ')],
    ['term', row.term.text],
    ['means', row.term.clauses.map(clauseLine).join(' + ')],
  ]
  const filled = parts.flatMap(([name, text]): readonly Line[] => (text ? [[`row ${name}`, text]] : []))
  return [['row', row.activity], ...filled]
}

/** A value as it is, or why there is none: "(placeholder)". */
function valueOf(field: Found<string> | Found<number>): string {
  return field.value === null ? `(${field.state})` : String(field.value)
}

function strategyLine({ title, from, to }: Strategy): string {
  return from === null && to === null ? title : joined(title, `${from ?? '?'}–${to ?? '?'}`)
}

function joined(...parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join(' | ')
}
