import type { Decision, DecisionContent } from '../../domain/tasks/decision.ts'

/** What stands in the form of a decision: texts as a person typed them. */
export type DecisionFormValues = Readonly<Record<'id' | 'version' | 'words' | 'agendaItem', string>>

export function valuesOfDecision({ id, version, words, agendaItem }: Decision): DecisionFormValues {
  return { id, version: String(version), words, agendaItem: agendaItem === null ? '' : String(agendaItem) }
}

export function emptyDecision(id: string): DecisionFormValues {
  return { id, version: '0', words: '', agendaItem: '' }
}

export function sentDecision(sent: Readonly<Record<string, string>>): DecisionFormValues {
  const text = (name: string): string => sent[name] ?? ''
  return { id: text('id'), version: text('version'), words: text('words'), agendaItem: text('agendaItem') }
}

/** What the form says; a number that is none stands outside every agenda, so that it is refused. */
export function contentOfDecision({ words, agendaItem }: DecisionFormValues): DecisionContent {
  return { words, agendaItem: agendaItem === '' ? null : /^\d{1,3}$/.test(agendaItem) ? Number(agendaItem) : -1 }
}
