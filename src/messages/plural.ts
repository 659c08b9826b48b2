const czech = new Intl.PluralRules('cs')
const english = new Intl.PluralRules('en')

/** 1 závazek, 2 závazky, 5 závazků, 1,5 závazku: the number with the Czech form that belongs to it. */
export function czechCount(count: number, one: string, few: string, other: string, many: string = few): string {
  const forms = { one, few, other, many, zero: other, two: few } as const
  return `${count.toLocaleString('cs-CZ')}\u00a0${forms[czech.select(count)]}`
}

/** 1 duty, 2 duties. */
export function englishCount(count: number, one: string, other: string): string {
  return `${count.toLocaleString('en-GB')}\u00a0${english.select(count) === 'one' ? one : other}`
}

/** „z“ or „ze“ before a number, as it is spoken: 2 ze 4, 0 z 1, 7 z 20, 22 ze 40, 41 ze 100. */
export function czechOf(count: number): string {
  const vocalised =
    [2, 3, 4, 6, 7, 13, 14, 16, 17].includes(count) ||
    (count >= 30 && count < 100 && [3, 4, 6, 7].includes(Math.floor(count / 10))) ||
    (count >= 100 && count < 200)
  return vocalised ? 'ze' : 'z'
}
