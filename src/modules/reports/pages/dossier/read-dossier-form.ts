import { parseCzechDay } from '#kernel/czech-day.ts'
import { isLocalDate, type LocalDate } from '#kernel/local-date.ts'
import type { Period } from '#kernel/period.ts'
import { Refusal } from '#kernel/refusal.ts'
import { dossierSections } from '../../domain/dossier/chapters.ts'
import type { DossierContent } from '../../domain/dossier/dossier.ts'

type Read<Content> = { readonly content: Content | null; readonly refusals: readonly Refusal[] }

/** The form of a new dossier: a suggested period, or days of one's own, which come before it. */
export function readPeriod(form: FormData): Read<Period> {
  const [from, to] = textOf(form, 'suggested').split(' ')
  const own = textOf(form, 'from') !== '' || textOf(form, 'to') !== ''
  if (!own && from !== undefined && to !== undefined && isLocalDate(from) && isLocalDate(to))
    return { content: { from, to }, refusals: [] }
  return ownDays(form)
}

/** The form of a dossier, or everything that is wrong with it, each at its field. */
export function readDossierForm(form: FormData): Read<DossierContent> {
  const { content: period, refusals } = ownDays(form)
  const months = textOf(form, 'statedMonths')
  if (period === null) return { content: null, refusals }
  return {
    content: {
      ...period,
      // What is no number is refused by the domain, at its field.
      statedMonths: months === '' ? null : Number(months.replace(',', '.')),
      keepsDoubt: form.get('keepsDoubt') !== null,
      words: Object.fromEntries(dossierSections.map((section) => [section, textOf(form, `words.${section}`)])),
    },
    refusals,
  }
}

export function textOf(form: FormData, name: string): string {
  return String(form.get(name) ?? '').trim()
}

function ownDays(form: FormData): Read<Period> {
  const refusals: Refusal[] = []
  const read = (name: 'from' | 'to'): LocalDate | null => {
    const text = textOf(form, name)
    const day = parseCzechDay(text)
    if (text === '') refusals.push(new Refusal('dossier.day_missing', {}, name))
    else if (day === null) refusals.push(new Refusal('report.day_impossible', { text }, name))
    return day
  }
  const [from, to] = [read('from'), read('to')]
  return { content: from === null || to === null ? null : { from, to }, refusals }
}
