import { czechOf } from '../plural.ts'

export const counting = {
  kOfN: (k: number, n: number) => `${k} ${czechOf(n)} ${n}`,
}
