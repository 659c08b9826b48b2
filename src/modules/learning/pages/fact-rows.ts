import type { LocalDate } from '#kernel/local-date.ts'
import type { Messages } from '#messages/index.ts'
import type { KindFacts, ResearchDetails, Span } from '../domain/record-details.ts'

type Words = Messages['learning']
type Row = { readonly term: string; readonly value: string }
type Day = (on: LocalDate) => string

/** The facts of a record's kind in words, those that somebody filled in. */
export function factRows(facts: KindFacts, words: Words, day: Day): readonly Row[] {
  const pairs = pairsOf(facts, words, day)
  return pairs.flatMap(([term, value]) => (value === null ? [] : [{ term, value }]))
}

function pairsOf({ kind, details }: KindFacts, words: Words, day: Day): readonly (readonly [string, string | null])[] {
  const { form, view } = words
  switch (kind) {
    case 'education-group': {
      const { startsAt, endsAt } = details
      const time = (at: string): string => at.replace(/^0/, '').replace(':', '.')
      return [
        [form.educationForm, details.form === null ? null : form.educationForms[details.form]],
        [view.timeTitle, startsAt === null ? null : view.time(time(startsAt), endsAt === null ? null : time(endsAt))],
        [form.feedback, details.feedback],
      ]
    }
    case 'individual-support':
    case 'advice':
      return [
        [form.advisedBy, details.advisedBy],
        [form.call, details.call],
        [form.outcome, details.outcome],
        [form.nextStep, details.nextStep],
      ]
    case 'advisory-programme':
      return [
        [form.agreedOn, details.agreedOn === null ? null : day(details.agreedOn)],
        [view.period, spanOf(details.period, words, day)],
        [form.experts, linesOf(details.experts.map(({ name, days }) => [name, ...days.map(day)].join(', ')))],
        [form.steps, linesOf(details.steps)],
        [form.evaluation, details.evaluation],
      ]
    case 'information':
      return [
        [form.about, details.about === null ? null : form.abouts[details.about]],
        [form.recipients, details.recipients],
      ]
    case 'practice-sharing':
      return [
        [form.way, details.way === null ? null : form.ways[details.way]],
        [form.source, details.source],
        [form.takenUp, details.takenUp === null ? form.notKnown : form.takenUps[details.takenUp]],
      ]
    case 'facilitation':
      return [[form.by, details.by]]
    case 'research':
      return [
        [form.method, details.method === null ? null : form.methods[details.method]],
        [form.carriedOutBy, details.carriedOutBy],
        [form.agencyPart, details.agencyPart],
        [view.period, spanOf(details.period, words, day)],
        [view.questionnairesTitle, questionnaires(details, words)],
        [form.limits, details.limits],
        [form.followed, details.followed],
      ]
    case 'document':
      return []
  }
  return kind satisfies never
}

function spanOf({ from, to }: Span, { view }: Words, day: Day): string | null {
  if (from === null && to === null) return null
  return view.fromTo(from === null ? null : day(from), to === null ? null : day(to))
}

function questionnaires({ sent, returned }: ResearchDetails, { view }: Words): string | null {
  if (returned !== null) return view.questionnaires(returned, sent)
  return sent === null ? null : view.sentOnly(sent)
}

function linesOf(lines: readonly string[]): string | null {
  return lines.length === 0 ? null : lines.join('\n')
}
