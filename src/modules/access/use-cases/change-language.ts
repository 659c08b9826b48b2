import type { Id } from '#kernel/ids.ts'
import type { Language } from '#messages/index.ts'
import type { Deps } from '#platform/deps.ts'
import { accountById, saveAccount } from '../store/accounts-store.ts'

/** Remembers the language in which a person reads, on every computer. */
export async function changeLanguage(deps: Deps, accountId: Id<'Account'>, language: Language): Promise<void> {
  await deps.write('account.change-language', async (tx) => {
    const account = await accountById(tx, accountId)
    if (account.language !== language) await saveAccount(tx, { ...account, language })
  })
}
