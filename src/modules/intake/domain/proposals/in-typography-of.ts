import { foldSpaces } from '#kernel/folding.ts'

/**
 * The same words as they stand in a model: where a text differs from one of the model only in what programs put in by themselves
 * (non-breaking spaces, soft and non-breaking hyphens, dashes, curly quotes), the model's own spelling is kept. Any plain data may come
 * in; everything but texts stays.
 *
 * @example inTypographyOf('„Rok 2025“', ['"Rok 2025"']) // '"Rok 2025"'
 */
export function inTypographyOf<T>(value: T, model: unknown): T {
  const known = new Map<string, string>()
  for (const text of textsIn(model)) if (!known.has(plainText(text))) known.set(plainText(text), text)
  return replaced(value, (text) => known.get(plainText(text)) ?? text)
}

/** A text without what Word and LibreOffice put into it while a person writes. */
export function plainText(text: string): string {
  return foldSpaces(
    text
      .normalize('NFC')
      .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/gu, '')
      .replace(/[\u2010-\u2015\u2212]/gu, '-')
      .replace(/[„“”‟"«»]/gu, '"')
      .replace(/[‚‘’‛']/gu, "'")
      .replace(/…/gu, '...')
      .replace(/×/gu, 'x'),
  ).replace(/ ?- ?/gu, '-')
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(textsIn)
}

function replaced<T>(value: T, replace: (text: string) => string): T
function replaced(value: unknown, replace: (text: string) => string): unknown {
  if (typeof value === 'string') return replace(value)
  if (Array.isArray(value)) return value.map((one: unknown) => replaced(one, replace))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, replaced(one, replace)]))
}
