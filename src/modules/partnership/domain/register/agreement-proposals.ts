import { fold } from '#kernel/folding.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import type { AgreementContent } from '../../../agreements/index.ts'
import { organisationKey, personKey } from '../../../people/index.ts'
import { type ContactWords, contactWords } from './contact-words.ts'
import type { NamedMember } from './named-member.ts'
import type { WorkingGroup } from './register.ts'
import { meet } from './term.ts'

/** One entry that an agreement proposes for the register; a person confirms each. */
export type Proposal = {
  /** Tells it apart in the form: `member:urad prace`. */
  readonly key: string
  /** The register has it already. */
  readonly known: boolean
} & (
  | { readonly kind: 'founder'; readonly founder: string }
  | { readonly kind: 'group'; readonly name: string }
  | { readonly kind: 'member'; readonly organisation: string; readonly group: string | null }
  | ({ readonly kind: 'regional-contact' } & ContactWords)
)

/** What the register has when the proposals are made. */
export type KnownRegister = {
  readonly founder: string | null
  readonly groups: readonly WorkingGroup[]
  readonly members: readonly NamedMember[]
}

/**
 * What an agreement says about the partnership, entry by entry: the founder, the working groups, each organisation once in the
 * partnership and once in each of its groups, the regional contact. Offices are no part of it.
 */
export function proposalsOf(
  { partnership, regionalContact }: Pick<AgreementContent, 'partnership' | 'regionalContact'>,
  register: KnownRegister,
  from: LocalDate | null,
): readonly Proposal[] {
  const groups = unique([...partnership.groups, ...partnership.members.flatMap(({ group }) => group ?? [])], fold)
  const organisations = unique(
    partnership.members.map(({ name }) => name),
    organisationKey,
  )
  const inGroups = unique(
    partnership.members.flatMap(({ name, group }) => (group === null ? [] : [{ name, group }])),
    ({ name, group }) => `${fold(group)}:${organisationKey(name)}`,
  )
  const lasting = register.members.filter((member) => meet(member, { from, to: null }))
  const has = (organisation: string, group: string | null): boolean =>
    lasting.some(
      (member) =>
        organisationKey(member.organisationName ?? '') === organisationKey(organisation) &&
        fold(member.groupName ?? '') === fold(group ?? ''),
    )
  return [
    ...(partnership.founder === null
      ? []
      : [{ kind: 'founder', key: 'founder', founder: partnership.founder, known: register.founder !== null } as const]),
    ...groups.map((name) => ({
      kind: 'group' as const,
      key: `group:${fold(name)}`,
      name,
      known: register.groups.some((group) => fold(group.name) === fold(name)),
    })),
    ...organisations.map((organisation) => memberOf(organisation, null, has(organisation, null))),
    ...inGroups.map(({ name, group }) => memberOf(name, group, has(name, group))),
    ...(regionalContact === null
      ? []
      : [
          {
            kind: 'regional-contact' as const,
            key: 'regional-contact',
            ...contactWords(regionalContact),
            known: lasting.some(
              ({ role, personName }) =>
                role === 'regional-contact' && personKey(personName ?? '') === personKey(regionalContact),
            ),
          },
        ]),
  ]
}

function memberOf(organisation: string, group: string | null, known: boolean): Proposal {
  const key = `member:${group === null ? '' : `${fold(group)}:`}${organisationKey(organisation)}`
  return { kind: 'member', key, organisation, group, known }
}

/** The first of those that have the same key, in their order. */
function unique<Entry>(entries: readonly Entry[], keyOf: (entry: Entry) => string): readonly Entry[] {
  return [...Map.groupBy(entries, keyOf).values()].flatMap((alike) => alike.slice(0, 1))
}
