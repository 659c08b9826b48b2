import { type ActionFunctionArgs, data, redirect } from 'react-router'
import { messagesIn } from '#messages/index.ts'
import { leaveFlash } from '#platform/http/session.ts'
import { servicesContext } from '#web/context.ts'
import { returned } from '#web/forms/submission.ts'
import { submit } from '#web/forms/submit.ts'
import { saveMemorandum } from '../../cooperation/index.ts'
import { changeAgreementSettings } from '../use-cases/change-agreement-settings.ts'
import { offerStepLink } from '../use-cases/offer-step-link.ts'
import { takeAgreementStep } from '../use-cases/take-agreement-step.ts'
import { undoAgreementStep } from '../use-cases/undo-agreement-step.ts'
import { idIn, memorandumIn, settingsIn, stepIn, stepNameIn, unreadableDays } from './read-agreement-forms.ts'

/** The forms of the agreement's page: a step, a link for the other side, taking back, the memorandum, the settings. */
export function changeAgreement(args: ActionFunctionArgs) {
  const { deps, language, publicUrl } = args.context.get(servicesContext)
  const { agreements, agreementPage: words } = messagesIn(language)
  const done = (sentence: string) =>
    redirect(args.url.pathname + args.url.search, { headers: { 'Set-Cookie': leaveFlash(sentence) } })

  return submit(args, async (form) => {
    const unreadable = unreadableDays(form)
    if (unreadable.length > 0) {
      const errors = Object.fromEntries(unreadable.map((field) => [field, words.dateUnreadable]))
      return data(returned(form, errors), { status: 422 })
    }
    const agreementId = () => idIn<'Agreement'>(form, 'agreementId')
    const version = Number(form.get('version'))
    switch (form.get('intent')) {
      case 'step': {
        const step = stepIn(form)
        await takeAgreementStep(deps, { agreementId: agreementId(), version, ...step })
        return done(words.stepSaved(agreements.steps[step.step]))
      }
      case 'link': {
        const step = stepNameIn(form)
        const token = await offerStepLink(deps, { agreementId: agreementId(), step })
        return data({ link: { step, url: `${publicUrl}/odkaz/${token}` } })
      }
      case 'undo': {
        await undoAgreementStep(deps, {
          agreementId: agreementId(),
          versionId: idIn<'AgreementVersion'>(form, 'versionId'),
          version,
        })
        return done(words.undone)
      }
      case 'memorandum':
        await saveMemorandum(deps, { version, ...memorandumIn(form) })
        return done(words.memorandumSaved)
      default:
        await changeAgreementSettings(deps, { agreementId: agreementId(), version, ...settingsIn(form) })
        return done(words.settingsSaved)
    }
  })
}
