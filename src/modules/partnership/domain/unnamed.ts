import { fold } from '#kernel/folding.ts'

/** How the attendance list, a Czech paper, calls somebody of whom only the organisation is known. */
export const unnamed = 'zástupce'

const spellings = /^(?:\d+ )?zastup(?:ce|ci|cu|kyne)$/

/** Whether a line of the list names nobody: „zástupce“, „2 zástupci“. */
export function isUnnamed(name: string): boolean {
  return spellings.test(fold(name))
}
