import { type Doubt, fieldKeys, type Source } from '../../draft.ts'
import { placeholderIn } from '../text/placeholder.ts'
import { doubt, type Evidence } from './finding.ts'

/**
 * A vacant post of the manager, and placeholders anywhere but in the block of signatures, where dotted lines wait for a pen.
 */
export function placeholderDoubts({ draft, reading }: Evidence): readonly Doubt[] {
  const manager = draft.fields['people.manager']
  const vacant =
    manager.state === 'vacant'
      ? [
          doubt('vacant-manager', (texts) => texts.vacantManager(manager.raw ?? ''), {
            fields: ['people.manager'],
            source: manager.source,
          }),
        ]
      : []
  const fields = fieldKeys.filter((key) => draft.fields[key].state === 'placeholder')
  const sources = new Set(fields.map((key) => placeIn(draft.fields[key].source)))
  const ofFields = grouped(fields, draft).map(([text, keys]) =>
    doubt('placeholder', (texts) => texts.placeholder(text), {
      fields: keys,
      source: draft.fields[keys[0] ?? 'unit.name'].source,
    }),
  )
  const elsewhere = reading.sections
    .filter((section) => section.key !== 'approval')
    .flatMap((section) => section.passages)
    .filter((passage) => !sources.has(placeIn(passage.source)))
    .flatMap((passage) => {
      const text = placeholderIn(passage.text)
      return text === null ? [] : [doubt('placeholder', (texts) => texts.placeholder(text), { source: passage.source })]
    })
  const rows = draft.schedule.flatMap((row, index) => {
    const text = row.source.text.split(/[\t\n]/).flatMap((cell) => placeholderIn(cell) ?? [])[0]
    const about = { fields: [`schedule.${index}`], source: row.source }
    return text === undefined ? [] : [doubt('placeholder', (texts) => texts.placeholder(text), about)]
  })
  return [...vacant, ...ofFields, ...elsewhere, ...rows]
}

/** Tells passages of the same words apart where the format has pages. */
function placeIn(source: Source | null): string {
  return source === null ? '' : JSON.stringify([source.page, source.box, source.text])
}

/** Fields that wait for the same passage (the three of the validity) make one doubt. */
function grouped(
  keys: readonly (typeof fieldKeys)[number][],
  draft: Evidence['draft'],
): (readonly [string, (typeof fieldKeys)[number][]])[] {
  const groups = new Map<string, (typeof fieldKeys)[number][]>()
  for (const key of keys) {
    const { raw, source } = draft.fields[key]
    const group = `${key.split('.')[0]} ${placeIn(source)} ${raw ?? ''}`
    groups.set(group, [...(groups.get(group) ?? []), key])
  }
  return [...groups.values()].map((group) => {
    const raw = draft.fields[group[0] ?? 'unit.name'].raw ?? ''
    return [placeholderIn(raw) ?? raw, group] as const
  })
}
