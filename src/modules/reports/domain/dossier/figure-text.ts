import { type Language, messagesIn } from '../../../../messages/index.ts'
import type { Figure } from './fact.ts'

/** A figure as the paper writes it. */
export function figureText(figure: Figure, language: Language): string {
  const { dossier } = messagesIn(language)
  switch (figure.of) {
    case 'day':
      return dossier.date(figure.value)
    case 'number':
      return figure.name === 'year' ? String(figure.value) : dossier.number(figure.value)
    case 'words':
      return figure.value
  }
  return figure satisfies never
}
