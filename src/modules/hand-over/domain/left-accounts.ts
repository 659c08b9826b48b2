import type { LocalDate } from '../../../kernel/local-date.ts'
import type { GrantedAccount } from '../../access/index.ts'
import { holdsOn, type OfficeHolding } from '../../cooperation/index.ts'
import { type Person, personKey } from '../../people/index.ts'
import { type HandedOffice, handedOffices, officeHandedBy } from './hand-over.ts'

/** An account that still may what an office may, though its person has left the office. */
export type LeftAccount = Pick<GrantedAccount, 'accountId' | 'name' | 'email'> & { readonly office: HandedOffice }

/**
 * Accounts whose role should be closed. An account and a person of the register are one when the register says so, or when they
 * have the same name. Roles are never changed here: who may what is the administrator's decision.
 *
 * @param people whom the holdings name, by identifier
 */
export function leftAccounts(
  accounts: readonly GrantedAccount[],
  holdings: readonly OfficeHolding[],
  people: ReadonlyMap<string, Pick<Person, 'name' | 'accountId'>>,
  today: LocalDate,
): readonly LeftAccount[] {
  return accounts.flatMap(({ accountId, name, email, role }) => {
    const office = handedOffices.find((one) => one === role)
    const own = holdings.filter((holding) => {
      const person = people.get(holding.personId)
      const isOne = person?.accountId === accountId || personKey(holding.personName) === personKey(name)
      return isOne && officeHandedBy(holding.office) === office
    })
    const hasLeft = own.length > 0 && own.every((holding) => !holdsOn(holding, today) && holding.from <= today)
    return office !== undefined && hasLeft ? [{ accountId, name, email, office }] : []
  })
}
