import { createContext, useContext } from 'react'
import type { Submission } from './submission.ts'

export type FormState = { readonly id: string; readonly submission: Submission | null }

/** The form around a field: its name, to keep ids apart, and how its last sending ended. */
export const FormContext = createContext<FormState>({ id: 'f', submission: null })

/** Of one field: its id, the sentence about what is wrong, what was written in it last and whether the form came back. */
export function useField(name: string): {
  id: string
  error: string | null
  kept: string | undefined
  cameBack: boolean
} {
  const { id, submission } = useContext(FormContext)
  return {
    id: fieldId(id, name),
    error: submission?.errors[name] ?? null,
    kept: submission?.values[name],
    cameBack: submission !== null,
  }
}

export function fieldId(formId: string, name: string): string {
  return `${formId}-${name.replace(/[^\w-]/g, '-')}`
}
