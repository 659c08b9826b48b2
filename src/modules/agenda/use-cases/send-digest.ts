import { type Id, newId } from '#kernel/ids.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import type { Deps } from '#platform/deps.ts'
import { type Mailer, MailFault } from '#platform/mail/mailer.ts'
import { accountById } from '../../access/index.ts'
import { composeDigest } from '../domain/compose-digest.ts'
import { describeItem } from '../domain/describe-item.ts'
import type { Digest } from '../domain/digest-state.ts'
import { mayRemindOn } from '../domain/frequency.ts'
import { remindersDue } from '../domain/reminders-due.ts'
import { beginHandOver, digestOf, endAttempt, insertDigest, remindersOf } from '../store/digests-store.ts'
import { frequencyOf } from '../store/reminder-settings-store.ts'
import { agendaOfPerson } from './agenda-of-person.ts'

export type SendDigest = { readonly accountId: Id<'Account'>; readonly day: LocalDate; readonly publicUrl: string }

/**
 * Sends a person the digest of a day: composes it once, with what it reminds of, and hands it over. A repeated job goes on where
 * the last one ended; one that broke in the middle of handing over is not repeated (decision 18).
 *
 * @throws when the mail server is away, so that the queue tries again later
 */
export async function sendDigest(deps: Deps, command: SendDigest): Promise<void> {
  const { mailer } = deps
  // A job left from yesterday has nothing to send: today's digest says it anew.
  if (mailer === null || command.day !== deps.today()) return
  const digest = await composedDigest(deps, command)
  if (digest === null) return
  if (digest.state === 'handing-over') await finish(deps, digest, 'unknown', 'interrupted')
  if (digest.state === 'pending') await handOver(deps, mailer, digest, command.publicUrl)
}

/** The digest of the day as it is kept; composed and kept now if it is not, and null when there is nothing to say. */
async function composedDigest(deps: Deps, { accountId, day, publicUrl }: SendDigest): Promise<Digest | null> {
  const known = await deps.read((tx) => digestOf(tx, accountId, day))
  if (known !== null) return known

  const account = await deps.read((tx) => accountById(tx, accountId))
  if (account.state !== 'active') return null
  const { name, language } = account
  // As the person sees the data: what is out of their sight is not told by mail either.
  const { items } = await deps
    .as({ kind: 'account', accountId, label: name })
    .read((tx) => agendaOfPerson(tx, accountId, day))

  return deps.write('reminders.compose', async (tx) => {
    if (!mayRemindOn(day, await frequencyOf(tx, accountId))) return null
    const due = remindersDue(items, await remindersOf(tx, accountId), day)
    if (due.length === 0) return null

    const described = due.map(({ item: { unit, ...item } }) =>
      describeItem(item, { unitName: unit.name, may: unit.may, today: day, language }),
    )
    const words = composeDigest(described, { name, language, publicUrl })
    const digest: Digest = { id: newId<'Digest'>(), accountId, day, state: 'pending', ...words }
    const inserted = await insertDigest(
      tx,
      digest,
      due.map(({ reminder }) => reminder),
    )
    return inserted ? digest : digestOf(tx, accountId, day)
  })
}

async function handOver(deps: Deps, mailer: Mailer, digest: Digest, publicUrl: string): Promise<void> {
  const { name, email } = await deps.read((tx) => accountById(tx, digest.accountId))
  const { subject, text, html } = digest
  const message = {
    to: { name, address: email },
    subject,
    text,
    html,
    messageId: `<${digest.id}@${new URL(publicUrl).hostname}>`,
    headers: { 'Auto-Submitted': 'auto-generated', 'List-Unsubscribe': `<${publicUrl}/ucet/pripominky>` },
  }
  try {
    await mailer.send(message, async () => {
      const begun = await deps.write('reminders.hand-over', (tx) => beginHandOver(tx, digest.id))
      if (!begun) throw new TakenElsewhere()
    })
  } catch (error) {
    if (!(error instanceof MailFault)) throw error
    if (error.cause instanceof TakenElsewhere) return
    if (error.outcome === 'later') {
      await finish(deps, digest, 'pending', error.message)
      throw error
    }
    await finish(deps, digest, error.outcome === 'never' ? 'refused' : 'unknown', error.message)
    return
  }
  await finish(deps, digest, 'sent', null)
}

/** Another instance has begun to hand the digest over, or it has been dropped for a newer one. */
class TakenElsewhere extends Error {}

async function finish(deps: Deps, { id }: Digest, state: Digest['state'], problem: string | null): Promise<void> {
  await deps.write('reminders.note', (tx) => endAttempt(tx, id, { state, problem, at: deps.now() }))
}
