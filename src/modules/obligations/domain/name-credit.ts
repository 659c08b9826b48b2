import type { LocalDate } from '../../../kernel/local-date.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Credit, CreditParts, Word } from './credit.ts'
import type { LedgerSide } from './side.ts'

/** Who contributed, as a person wrote it, and whose word is asked; null asks nobody. */
export type NamedCredit = { readonly parts: CreditParts; readonly ask: LedgerSide | null }

/** Who names it: the sides for which the person may speak, and the name for the other side to see. */
export type Naming = { readonly own: ReadonlySet<LedgerSide>; readonly by: string; readonly today: LocalDate }

const longestPart = 1000

/**
 * The parts without needless spaces and the word that holds from now on. A word that was given covers the words that it was
 * given to: whoever changes them asks again, and an objection is not got round by leaving the question out.
 *
 * @throws Refusal `credit.parts_missing`, `credit.part_too_long`, `credit.own_side`, `credit.objection_stands`
 */
export function nameCredit(
  known: Pick<Credit, 'parts' | 'word'> | null,
  { parts: written, ask }: NamedCredit,
  { own, by, today }: Naming,
): Pick<Credit, 'parts' | 'word'> {
  const parts = { unit: tidy(written.unit), agency: tidy(written.agency) }
  if (parts.unit === null && parts.agency === null) throw new Refusal('credit.parts_missing', {}, 'unit')
  for (const side of ['unit', 'agency'] as const)
    if ((parts[side] ?? '').length > longestPart) throw new Refusal('credit.part_too_long', { most: longestPart }, side)
  // Who may speak for both sides may ask either.
  if (ask !== null && own.size === 1 && own.has(ask)) throw new Refusal('credit.own_side', {}, 'ask')

  const same = known !== null && known.parts.unit === parts.unit && known.parts.agency === parts.agency
  return { parts, word: wordAfter(known?.word ?? { state: 'not-asked' }, same, ask, { by, today }) }
}

function wordAfter(word: Word, same: boolean, ask: LedgerSide | null, { by, today }: Omit<Naming, 'own'>): Word {
  const asked = ask === null ? null : ({ state: 'awaiting', of: ask, askedOn: today, askedBy: by } as const)
  switch (word.state) {
    case 'not-asked':
      return asked ?? word
    case 'awaiting':
      return asked === null ? { state: 'not-asked' } : same && asked.of === word.of ? word : asked
    case 'confirmed':
      return same ? word : (asked ?? { state: 'not-asked' })
    case 'objected':
      if (asked === null && !same) throw new Refusal('credit.objection_stands', {}, 'ask')
      return asked ?? word
  }
  return word satisfies never
}

/** Without spaces around; null for nothing but spaces. */
function tidy(text: string | null): string | null {
  const trimmed = (text ?? '').trim()
  return trimmed === '' ? null : trimmed
}
