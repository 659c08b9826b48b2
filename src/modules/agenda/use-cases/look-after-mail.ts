import { newId } from '#kernel/ids.ts'
import { addDays } from '#kernel/local-date.ts'
import { Refusal } from '#kernel/refusal.ts'
import { type Language, messagesIn } from '#messages/index.ts'
import { system } from '#platform/actor.ts'
import type { Deps } from '#platform/deps.ts'
import { MailFault } from '#platform/mail/mailer.ts'
import { accountById, authoriseAnywhere } from '../../access/index.ts'
import { type MailReport, mailReport } from '../store/mail-report.ts'
import { requireAccount } from './acting-account.ts'

export type MailStanding = MailReport & { readonly mailIsSet: boolean; readonly email: string }

/** How many days back the report looks. */
const reportDays = 30

/** How sending of e-mails stands, for the administrator. */
export async function showMail(deps: Deps): Promise<MailStanding> {
  const accountId = requireAccount(deps)
  const { email } = await deps.read(async (tx) => {
    await authoriseAnywhere(tx, deps.actor, 'account.manage')
    return accountById(tx, accountId)
  })
  // Whose the e-mails are is nobody's business; how many there are is the administrator's.
  const report = await deps.as(system('mail')).read((tx) => mailReport(tx, addDays(deps.today(), -reportDays)))
  return { ...report, mailIsSet: deps.mailer !== null, email }
}

/** Sends the administrator a message at once and says what the server said. */
export async function sendTestMessage(
  deps: Deps,
  { publicUrl, language }: { readonly publicUrl: string; readonly language: Language },
): Promise<{ readonly email: string }> {
  const { email } = await showMail(deps)
  if (deps.mailer === null) throw new Refusal('agenda.mail_not_set')
  const { testSubject: subject, testText } = messagesIn(language).agenda.mail
  const text = `${testText}\n\n${publicUrl}\n`
  const message = {
    to: { name: deps.actor.label, address: email },
    subject,
    text,
    html: `<p>${testText}</p><p><a href="${publicUrl}">${publicUrl}</a></p>`,
    messageId: `<${newId()}@${new URL(publicUrl).hostname}>`,
  }
  try {
    await deps.mailer.send(message)
  } catch (error) {
    if (!(error instanceof MailFault)) throw error
    throw new Refusal('agenda.mail_refused', { problem: error.message })
  }
  return { email }
}
