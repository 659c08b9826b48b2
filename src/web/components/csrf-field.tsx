import { createContext, useContext } from 'react'

export const CsrfContext = createContext('')

/** The hidden proof that a form was sent from our own page. `PostForm` has it; a form written by hand must add it. */
export function CsrfField() {
  return <input type="hidden" name="_csrf" value={useContext(CsrfContext)} />
}
