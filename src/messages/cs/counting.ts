import { czechOf } from '../plural.ts'

export const counting = {
  kOfN: (k: number, n: number) => `${k.toLocaleString('cs-CZ')} ${czechOf(n)} ${n.toLocaleString('cs-CZ')}`,
}
