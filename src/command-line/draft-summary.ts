import { type Language, messagesIn } from '#messages/index.ts'
import { type AgreementDraft, type FieldKey, fieldKeys } from '#modules/agreements/index.ts'
import { shownValue } from './shown-value.ts'

/** The draft for reading in a terminal: fields, themes, rows of the schedule with their terms, and what is to be decided. */
export function draftSummary(draft: AgreementDraft, language: Language): readonly string[] {
  const texts = messagesIn(language)
  const labels = texts.readingCommand
  const width = Math.max(...Object.values(labels.fields).map((label) => label.length))
  const kind = texts.doubts.kinds[draft.kind.value]
  return [
    `${draft.source.file}: ${kind} (${Math.round(draft.kind.confidence * 100)} %)`,
    '',
    ...fieldKeys.map((key) => `${labels.fields[key].padEnd(width)}  ${shown(draft, key, language)}`),
    ...section(
      labels.themes,
      draft.themes.map((theme) => theme.name),
    ),
    ...section(
      labels.schedule,
      draft.schedule.map(({ activity, term }) => `${activity}: ${term.text === '' ? labels.noTerm : term.text}`),
    ),
    ...(draft.doubts.length === 0
      ? ['', labels.noDoubts]
      : section(
          labels.doubts,
          draft.doubts.map((doubt) => doubt.message[language]),
        )),
  ]
}

function shown(draft: AgreementDraft, key: FieldKey, language: Language): string {
  const { state } = draft.fields[key]
  const none = messagesIn(language).readingCommand.states[state === 'found' ? 'missing' : state]
  return shownValue(draft, key, language) ?? `(${none})`
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', `${title}:`, ...lines.map((line) => `  – ${line}`)]
}
