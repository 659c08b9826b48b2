import type { AgreementContent, PartnershipMember } from '../content.ts'
import type { ScheduleRow, Strategy, Theme } from '../draft.ts'

/** What the lists of an agreement's content hold. */
export type ContentItems = {
  readonly themes: Theme
  readonly 'partnership.groups': string
  readonly 'partnership.members': PartnershipMember
  readonly linkedStrategies: Strategy
  readonly reusedStrategies: Strategy
  readonly expectedMeasures: string
  readonly schedule: ScheduleRow
}

export const contentLists = [
  'themes',
  'partnership.groups',
  'partnership.members',
  'linkedStrategies',
  'reusedStrategies',
  'expectedMeasures',
  'schedule',
] as const satisfies readonly (keyof ContentItems)[]
export type ContentList = (typeof contentLists)[number]

/** The parts of an item that are compared and changed one by one. The first one of a list names the item. */
export const itemParts = [
  'text',
  'name',
  'detail',
  'priority',
  'group',
  'title',
  'from',
  'to',
  'activity',
  'specification',
  'outputs',
  'unitResponsibility',
  'agencyResponsibility',
  'term',
] as const
export type ItemPart = (typeof itemParts)[number]

export type Part<Item> = {
  readonly name: ItemPart
  /** The part in words, each of several on a line; an empty text when nothing is said. */
  readonly read: (item: Item) => string
  /** The item with this part taken from another. */
  readonly take: (item: Item, from: Item) => Item
}

export type ListShape<Item> = {
  readonly get: (content: AgreementContent) => readonly Item[]
  readonly set: (content: AgreementContent, items: readonly Item[]) => AgreementContent
  readonly parts: readonly [Part<Item>, ...Part<Item>[]]
}

const plainText: readonly [Part<string>] = [{ name: 'text', read: (text) => text, take: (_, from) => from }]

const strategyParts: readonly [Part<Strategy>, ...Part<Strategy>[]] = [
  { name: 'title', read: ({ title }) => title, take: (item, { title }) => ({ ...item, title }) },
  { name: 'from', read: ({ from }) => from ?? '', take: (item, { from }) => ({ ...item, from }) },
  { name: 'to', read: ({ to }) => to ?? '', take: (item, { to }) => ({ ...item, to }) },
]

/** How each list is found in the content, and of what parts its items are. What is read out of a text goes with that text. */
export const listShapes: { readonly [List in ContentList]: ListShape<ContentItems[List]> } = {
  themes: {
    get: ({ themes }) => themes,
    set: (content, themes) => ({ ...content, themes }),
    parts: [
      { name: 'name', read: ({ name }) => name, take: (item, { name }) => ({ ...item, name }) },
      { name: 'detail', read: ({ detail }) => detail ?? '', take: (item, { detail }) => ({ ...item, detail }) },
      {
        name: 'priority',
        read: ({ priority }) => priority ?? '',
        take: (item, { priority }) => ({ ...item, priority }),
      },
    ],
  },
  'partnership.groups': {
    get: ({ partnership }) => partnership.groups,
    set: (content, groups) => ({ ...content, partnership: { ...content.partnership, groups } }),
    parts: plainText,
  },
  'partnership.members': {
    get: ({ partnership }) => partnership.members,
    set: (content, members) => ({ ...content, partnership: { ...content.partnership, members } }),
    parts: [
      { name: 'name', read: ({ name }) => name, take: (item, { name }) => ({ ...item, name }) },
      { name: 'group', read: ({ group }) => group ?? '', take: (item, { group }) => ({ ...item, group }) },
    ],
  },
  linkedStrategies: {
    get: ({ linkedStrategies }) => linkedStrategies,
    set: (content, linkedStrategies) => ({ ...content, linkedStrategies }),
    parts: strategyParts,
  },
  reusedStrategies: {
    get: ({ reusedStrategies }) => reusedStrategies,
    set: (content, reusedStrategies) => ({ ...content, reusedStrategies }),
    parts: strategyParts,
  },
  expectedMeasures: {
    get: ({ expectedMeasures }) => expectedMeasures,
    set: (content, expectedMeasures) => ({ ...content, expectedMeasures }),
    parts: plainText,
  },
  schedule: {
    get: ({ schedule }) => schedule,
    set: (content, schedule) => ({ ...content, schedule }),
    parts: [
      { name: 'activity', read: ({ activity }) => activity, take: (item, { activity }) => ({ ...item, activity }) },
      {
        name: 'specification',
        read: ({ specification }) => specification ?? '',
        take: (item, { specification, targets }) => ({ ...item, specification, targets }),
      },
      {
        name: 'outputs',
        read: ({ outputs }) => outputs.join('\n'),
        take: (item, { outputs }) => ({ ...item, outputs }),
      },
      {
        name: 'unitResponsibility',
        read: ({ unitResponsibility }) => unitResponsibility ?? '',
        take: (item, { unitResponsibility }) => ({ ...item, unitResponsibility }),
      },
      {
        name: 'agencyResponsibility',
        read: ({ agencyResponsibility }) => agencyResponsibility ?? '',
        take: (item, { agencyResponsibility }) => ({ ...item, agencyResponsibility }),
      },
      { name: 'term', read: ({ term }) => term.text, take: (item, { term }) => ({ ...item, term }) },
    ],
  },
}
