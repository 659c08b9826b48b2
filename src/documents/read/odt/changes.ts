import { childOf, descendantsOf, type XmlElement } from '../xml.ts'

/** One tracked change: what came, what went, or what came and went again. */
export type Region = {
  readonly kind: 'inserted' | 'deleted' | 'neither'
  /** The paragraphs that were deleted; they are kept apart from the text. */
  readonly deleted: readonly XmlElement[]
}

/** All tracked changes of a part by their ids. Changes of the look alone are left out. */
export function readRegions(part: XmlElement | undefined): ReadonlyMap<string, Region> {
  if (part === undefined) return new Map()
  return new Map(
    descendantsOf(part, 'text:changed-region').flatMap((region) => {
      const inserted = childOf(region, 'text:insertion')
      const deletion = childOf(region, 'text:deletion')
      if (inserted === undefined && deletion === undefined) return []
      const id = region.attributes['text:id'] ?? region.attributes['xml:id'] ?? ''
      const kind = inserted && deletion ? 'neither' : inserted ? 'inserted' : 'deleted'
      return [[id, { kind, deleted: deletion?.children ?? [] }] as const]
    }),
  )
}

/** Follows where the reading stands between the marks of changes, which may lie paragraphs apart. */
export type ChangeMarks = {
  readonly start: (mark: XmlElement) => void
  readonly end: (mark: XmlElement) => void
  /**
   * The deletion that a `text:change` stands for; undefined when it stands in what was inserted, or for no deletion. Each comes
   * back once, so that deletions that stand in each other, or a thousand marks of one, cannot multiply the text.
   */
  readonly deletionAt: (mark: XmlElement) => Region | undefined
  /** How the text here came or went; `neither` when it belongs to no reading. */
  readonly current: () => Region['kind'] | undefined
}

/** What has been noticed of the changes of a file so far. */
export type NoticedChanges = { changes: boolean; readonly deletions: Set<Region> }

export function followChanges(regions: ReadonlyMap<string, Region>, noticed: NoticedChanges): ChangeMarks {
  const open = new Map<string, Region>()
  const kinds = () => [...open.values()].map(({ kind }) => kind)
  return {
    start: (mark) => {
      const region = regions.get(idOf(mark))
      if (region === undefined) return
      noticed.changes = true
      open.set(idOf(mark), region)
    },
    end: (mark) => {
      open.delete(idOf(mark))
    },
    deletionAt: (mark) => {
      const region = regions.get(idOf(mark))
      if (region === undefined || region.kind === 'inserted' || noticed.deletions.has(region)) return undefined
      noticed.changes = true
      noticed.deletions.add(region)
      return region.kind === 'neither' || open.size > 0 ? undefined : region
    },
    current: () => {
      const [first, ...others] = kinds()
      return others.every((kind) => kind === first) ? first : 'neither'
    },
  }
}

function idOf({ attributes }: XmlElement): string {
  return attributes['text:change-id'] ?? ''
}
