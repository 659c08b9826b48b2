import { randomNumbers } from './random-numbers.ts'

/** Choices that look random and are the same for the same seed. */
export type Chance = {
  /** A whole number from 0 up to, not including, `end`. */
  readonly below: (end: number) => number
  readonly oneOf: <T>(list: readonly [T, ...(readonly T[])]) => T
}

export function chanceOf(seed: number): Chance {
  const next = randomNumbers(seed)
  const below = (end: number): number => Math.floor(next() * end)
  return { below, oneOf: (list) => list[below(list.length)] ?? list[0] }
}
