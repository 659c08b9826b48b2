import type { Deps } from '#platform/deps.ts'
import { accountById } from '../../access/index.ts'
import type { Frequency } from '../domain/frequency.ts'
import { frequencyOf, saveFrequency } from '../store/reminder-settings-store.ts'
import { requireAccount } from './acting-account.ts'

export type ReminderSettings = {
  readonly frequency: Frequency
  readonly email: string
  /** Whether this installation sends e-mails at all. */
  readonly mailIsSet: boolean
}

/** How often the acting person is reminded by e-mail, and where. */
export async function showReminderSettings(deps: Deps): Promise<ReminderSettings> {
  const accountId = requireAccount(deps)
  return deps.read(async (tx) => ({
    frequency: await frequencyOf(tx, accountId),
    email: (await accountById(tx, accountId)).email,
    mailIsSet: deps.mailer !== null,
  }))
}

/** Chooses how often to be reminded; what was chosen last holds. */
export async function chooseFrequency(deps: Deps, frequency: Frequency): Promise<void> {
  const accountId = requireAccount(deps)
  await deps.write('reminders.choose', (tx) => saveFrequency(tx, accountId, frequency, deps.now()))
}
