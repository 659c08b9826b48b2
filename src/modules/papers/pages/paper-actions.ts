import { type ActionFunctionArgs, data, redirect } from 'react-router'
import { parseCzechDay } from '#kernel/czech-day.ts'
import { asId, type Id, isId, newId } from '#kernel/ids.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { Refusal } from '#kernel/refusal.ts'
import { type Language, messagesIn } from '#messages/index.ts'
import { leaveFlash } from '#platform/http/session.ts'
import { servicesContext } from '#web/context.ts'
import { saidAtFields } from '#web/forms/said-at-fields.ts'
import { explained } from '#web/forms/submission.ts'
import { submit } from '#web/forms/submit.ts'
import { paths } from '#web/paths.ts'
import { paperFormats } from '../domain/formats.ts'
import { particularsRefusals, tidyParticulars } from '../domain/particulars-refusals.ts'
import { addSignedCopy, largestCopy } from '../use-cases/add-signed-copy.ts'
import { issuePaper } from '../use-cases/issue-paper.ts'
import { orderPaper } from '../use-cases/order-paper.ts'
import { removeSignedCopy } from '../use-cases/remove-signed-copy.ts'
import { saveParticulars } from '../use-cases/save-particulars.ts'
import { pathOfPaper } from './paper-address.ts'
import { readParticulars } from './read-particulars.ts'

type Asked = {
  readonly unitId: Id<'Unit'>
  readonly kind: string
  readonly subject: string
  readonly language: Language
}

/** What the buttons of a paper's screen do. All of them work without JavaScript. */
export function actOnPaper(args: ActionFunctionArgs, paper: Asked) {
  const { deps, explain, language } = args.context.get(servicesContext)
  const words = messagesIn(language).papers
  const size = Number(args.request.headers.get('content-length') ?? 0)
  // Refused before it is read: a file of 200 MB would only fill the memory.
  if (size > largestCopy + 100_000)
    return data(explained(new FormData(), explain(new Refusal('signed_copy.too_large', {}, 'file'))), 413)
  const done = (said: string, to = pathOfPaper(paper)) => redirect(to, { headers: { 'Set-Cookie': leaveFlash(said) } })

  return submit(args, async (form) => {
    const text = (name: string): string => String(form.get(name) ?? '').trim()
    switch (text('intent')) {
      case 'issue': {
        const issue = await issuePaper(deps, { ...paper, occasion: 'by-hand' })
        return done(words.issues.frozen(issue.number))
      }
      case 'order': {
        const format = paperFormats.find((one) => one === text('format')) ?? 'pdf'
        const { kind, subject } = paper
        await orderPaper(deps, { kind: 'one', paper: { kind, subject, language: paper.language, format } })
        return done(words.orders.accepted, paths.paperOrders)
      }
      case 'attach': {
        const file = form.get('file')
        if (!(file instanceof File) || file.name === '') throw new Refusal('signed_copy.not_chosen', {}, 'file')
        const [id, issueId] = [text('id'), text('issueId')]
        const { fresh } = await addSignedCopy(deps, {
          paper,
          issueId: isId(issueId) ? asId(issueId) : newId(),
          id: isId(id) ? asId(id) : newId(),
          name: file.name,
          bytes: await file.bytes(),
          signedOn: signedOn(text('signedOn')),
          note: text('note'),
        })
        return done(fresh ? words.signed.added : words.signed.twice)
      }
      case 'detach': {
        const id = text('copyId')
        if (!isId(id)) throw new Refusal('record.not_found')
        await removeSignedCopy(deps, { unitId: paper.unitId, id: asId(id), reason: text('reason') })
        return done(words.signed.removed)
      }
      default: {
        const { particulars, refusals, ...rest } = readParticulars(form)
        const wrong = particulars === null ? refusals : particularsRefusals(tidyParticulars(particulars), deps.today())
        if (particulars === null || wrong.length > 0) return saidAtFields(form, wrong, explain)
        await saveParticulars(deps, { ...paper, ...rest, particulars })
        return done(words.particulars.saved)
      }
    }
  })
}

function signedOn(text: string): LocalDate | null {
  const day = parseCzechDay(text)
  if (day === null && text !== '') throw new Refusal('signed_copy.day_impossible', { text }, 'signedOn')
  return day
}
