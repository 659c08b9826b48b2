import { type ActionFunctionArgs, data, redirect } from 'react-router'
import { parseCzechDay } from '#kernel/czech-day.ts'
import { Refusal } from '#kernel/refusal.ts'
import { messagesIn } from '#messages/index.ts'
import { leaveFlash } from '#platform/http/session.ts'
import { servicesContext } from '#web/context.ts'
import { returned } from '#web/forms/submission.ts'
import { submit } from '#web/forms/submit.ts'
import { paths } from '#web/paths.ts'
import { creditLinkPath } from '../../domain/credit.ts'
import { ledgerSides } from '../../domain/side.ts'
import { answerCredit } from '../../use-cases/answer-credit.ts'
import { offerCreditLink } from '../../use-cases/credit-link.ts'
import { saveCredit } from '../../use-cases/save-credit.ts'
import { sourceInAddress } from './source-in-address.ts'

/** The forms of the page: naming contributors, one's own word, the other side's word written down, a link. */
export function changeCredit(args: ActionFunctionArgs) {
  const { deps, language, publicUrl } = args.context.get(servicesContext)
  const { credit: words } = messagesIn(language)
  const source = sourceInAddress(args.url.pathname)
  const done = (sentence: string) =>
    redirect(paths.credit(args.params['unitId'] ?? '', source), { headers: { 'Set-Cookie': leaveFlash(sentence) } })

  return submit(args, async (form) => {
    const text = (name: string): string => String(form.get(name) ?? '')
    const version = Number(text('version'))
    switch (text('intent')) {
      case 'name': {
        const ask = ledgerSides.find((side) => side === text('ask')) ?? null
        await saveCredit(deps, { source, version, parts: { unit: text('unit'), agency: text('agency') }, ask })
        return done(ask === null ? words.saved : words.savedAsked)
      }
      case 'answer': {
        const agrees = text('agrees') !== 'ne'
        await answerCredit(deps, { source, version, agrees, reason: text('reason'), onBehalf: null })
        return done(agrees ? words.confirmed : words.objected)
      }
      case 'behalf': {
        const on = parseCzechDay(text('on'))
        if (on === null) return data(returned(form, { on: words.dateUnreadable }), { status: 422 })
        const agrees = text('agrees') !== 'ne'
        const onBehalf = { by: text('by'), on, note: text('note') }
        await answerCredit(deps, { source, version, agrees, reason: text('reason'), onBehalf })
        return done(agrees ? words.confirmed : words.objected)
      }
      case 'link':
        return data({ url: `${publicUrl}${creditLinkPath(await offerCreditLink(deps, source))}` })
      default:
        throw new Refusal('record.not_found')
    }
  })
}
