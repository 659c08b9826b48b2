import { type InterruptedForm, isInterruptedForm } from '#web/forms/interrupted-form.ts'
import { localPath } from './local-path.ts'

/** The interrupted form that travelled through the sign-in as one hidden field; null when there was none. */
export function keptForm(json: string): InterruptedForm | null {
  const value = parsedJson(json)
  if (!isInterruptedForm(value)) return null
  const { kind, to, fields, files } = value
  if (typeof to !== 'string' || !Array.isArray(fields) || !fields.every(isPair)) return null
  return { kind, to: localPath(to), fields, files }
}

function isPair(value: unknown): boolean {
  return Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'string')
}

function parsedJson(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}
