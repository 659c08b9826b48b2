import type { Document } from '#documents/index.ts'
import { passageFinder } from '#documents/passages.ts'
import type { PassagePlace } from '#web/components/passages.tsx'
import { type FieldKey, type FoundState, fieldKeys, type Source } from '../../agreements/index.ts'
import type { DraftInReview } from '../domain/draft-in-review.ts'
import { writtenText } from '../domain/written-text.ts'

/** What the paper says, for the screen: it never changes while a person works. */
export type Paper = {
  /** In the order of the form. */
  readonly fields: readonly PaperField[]
  /** Places of the questions, by their order among the doubts, and of the rows. */
  readonly doubts: readonly (PassagePlace | null)[]
  readonly rows: readonly { readonly term: string; readonly place: PassagePlace | null }[]
  readonly found: number
  readonly period: string | null
  readonly lists: readonly { readonly name: ListName; readonly texts: readonly string[] }[]
  readonly signatories: readonly { readonly text: string; readonly signedOn: string }[]
  readonly themes: readonly { readonly name: string; readonly detail: string | null; readonly primary: boolean }[]
}

export type ListName = 'groups' | 'members' | 'strategies' | 'reused' | 'measures'

export type PaperField = {
  readonly key: FieldKey
  readonly state: FoundState
  readonly confidence: number | null
  /** As printed, when that differs from what the field shows. */
  readonly raw: string | null
  readonly place: PassagePlace | null
}

export function paperOf({ reading }: DraftInReview, content: Document): Paper {
  const orderOf = passageFinder(content)
  const place = (source: Source | null): PassagePlace | null => {
    const order = orderOf(source)
    return order === null ? null : { order, page: source?.page ?? null, box: source?.box ?? null }
  }
  const field = (key: FieldKey): PaperField => {
    const { state, confidence, raw, value, source } = reading.fields[key]
    const printed = raw?.trim() ?? ''
    const shown = writtenText(value === null ? null : String(value))
    return {
      key,
      state,
      confidence: state === 'found' ? confidence : null,
      raw: printed === '' || printed === shown ? null : printed,
      place: place(source),
    }
  }
  const titled = ({ title, from, to }: { title: string; from: string | null; to: string | null }): string =>
    from === null && to === null ? title : `${title} (${from ?? ''}–${to ?? ''})`
  return {
    fields: fieldKeys.map((key) => field(key)),
    doubts: reading.doubts.map(({ source }) => place(source)),
    rows: reading.schedule.map(({ term, source }) => ({ term: term.text, place: place(source) })),
    found: fieldKeys.filter((key) => reading.fields[key].state === 'found').length,
    period: reading.schedulePeriod?.text ?? null,
    lists: [
      { name: 'groups', texts: reading.workingGroups.map(({ name }) => name) },
      {
        name: 'members',
        texts: reading.partnershipMembers.map(({ name, group }) => (group === null ? name : `${name} (${group})`)),
      },
      { name: 'strategies', texts: reading.linkedStrategies.map(titled) },
      { name: 'reused', texts: reading.reusedStrategies.map(titled) },
      { name: 'measures', texts: reading.expectedMeasures.map(({ text }) => text) },
    ],
    signatories: reading.signatories.map(({ text, date }) => ({ text, signedOn: writtenText(date.value) })),
    themes: reading.themes.map(({ name, detail, priority }) => ({ name, detail, primary: priority === 'primary' })),
  }
}
