import { createContext, useContext } from 'react'
import { useMessages } from '#web/use-messages.ts'
import type { FormValues } from './review-form.ts'

/** By control: what another person wrote where this one wrote too. */
export const ConflictContext = createContext<FormValues>(new Map())

/** Beside a control that two people changed at once: the other wording, so that one of them can be chosen. */
export function TheirWording({ name }: { name: string }) {
  const { saving } = useMessages().intake.review
  const text = useContext(ConflictContext).get(name)
  return text === undefined ? null : <span className="their-wording">{saving.theirs(text)}</span>
}
