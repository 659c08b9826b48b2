/** How a line goes on in the next one: with a space, without one, or without the hyphen that parted a word. */
type Joint = 'space' | 'nothing' | 'hyphen'

/** What stands at the end of a line and at the beginning of the next. */
export function jointOf(end: string, start: string): Joint {
  // Czech repeats the hyphen of a compound at the beginning of the next line.
  if (/\p{L}[-\u00ad\u2010]$/u.test(end) && /^[-\u00ad\u2010]\p{L}/u.test(start)) return 'hyphen'
  if (/\p{L}[-\u00ad\u2010]$/u.test(end) && /^\p{Ll}/u.test(start))
    return isRealHyphen(end, start) ? 'nothing' : 'hyphen'
  if (/[\p{L}\p{N}][-\u00ad\u2010\u2011]$/u.test(end) && /^[\p{L}\p{N}]/u.test(start)) return 'nothing'
  if (/\d–$/u.test(end) && /^\d/u.test(start)) return 'nothing'
  if (/\S[/_@]$/u.test(end) && /^[\p{L}\p{N}]/u.test(start)) return 'nothing'
  return 'space'
}

/** "bude-li", and "sociálně-právní", "česko-německý": a compound keeps its hyphen. */
function isRealHyphen(end: string, start: string): boolean {
  return (
    /^li(?!\p{L})/u.test(start) ||
    /(?:^|\s)(?:e|ex|sociálně|česko|romsko|socio|psycho|průmyslově)[-\u00ad\u2010]$/iu.test(end)
  )
}
