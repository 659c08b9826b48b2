import type { Submission } from '#web/forms/submission.ts'

/** The form that came back, if it is the one with these values; a page of several forms shows its errors at that one only. */
export function sentBy(submission: Submission | null, values: Readonly<Record<string, string>>): Submission | null {
  const same = Object.entries(values).every(([name, value]) => submission?.values[name] === value)
  return same ? submission : null
}
