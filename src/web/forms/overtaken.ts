import type { Submission } from './submission.ts'

/** Whether a form came back because somebody else has saved a newer version than the one that it was made from. */
export function isOvertaken(submission: Submission | null, version: number): boolean {
  return submission !== null && '' in submission.errors && submission.values['version'] !== String(version)
}

/**
 * The version that a form sends: the one that its editor saw. Overtaken, it is the new one, which then stands beside the form, so
 * that sending it again is a decision.
 */
export function versionToSend(submission: Submission | null, version: number): string {
  return isOvertaken(submission, version) ? String(version) : (submission?.values['version'] ?? String(version))
}
