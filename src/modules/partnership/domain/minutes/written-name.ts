import { foldSpaces } from '#kernel/folding.ts'

/** A person's name as an attendance list or the register writes it, without titles. */
export type WrittenName = { readonly given: readonly string[]; readonly surname: string }

/** Words before and after a name that are no part of it. */
const titles = /^(?:(?:\p{L}+\.)+|mba|msc|llm|bba|dis|csc|phd)$/iu

/**
 * Parts a name: „Mgr. Jana Nová, DiS.“ is Jana Nová, „NOVÁKOVÁ Jana“ is Jana Nováková. Null when it is no name of a person
 * („zástupce“, „ASZ“, a single initial).
 */
export function parseName(written: string): WrittenName | null {
  const words = foldSpaces(written.replaceAll(',', ' '))
    .split(' ')
    .filter((word) => !titles.test(word) && /^\p{Lu}[\p{L}'’-]+$/u.test(word))
  const shouted = words.findIndex((word) => word.length > 2 && word === word.toUpperCase())
  const reversed = words.length > 1 && words[0]?.endsWith('ová') === true && words.at(-1)?.endsWith('ová') === false
  const at =
    shouted >= 0 && words.some((word) => word !== word.toUpperCase()) ? shouted : reversed ? 0 : words.length - 1
  const surname = words[at]
  if (words.length === 1 && surname !== undefined && surname.length < 5 && surname === surname.toUpperCase())
    return null
  return surname === undefined ? null : { given: words.filter((_, index) => index !== at), surname }
}
