/** Letters with a caron or a ring, which recognition in a wrong language loses. */
const caron = /[ěščřžůťďň]/giu
/** Czech has 4.5 to 5.5 % of them, a text recognised as English none. */
const leastShare = 0.01
/** Of shorter texts a share says nothing. */
const fewestLetters = 500

/** Signs inside words, and numbers or capitals in the middle of small letters: what recognition makes of letters that it does not know. */
const garbled = /\p{L}[¢€£¥§©®|\\~^{}<>=]\p{L}|\p{Ll}\d\p{Ll}|\p{Ll}{2}\p{Lu}\p{Ll}/u
const mostGarbled = 0.03

/**
 * Whether the text layer of a scanned page is useless: the scanner did not know Czech, or made words that there are not.
 * A person could not search in it, and names in it are wrong.
 */
export function layerIsBad(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  if (letters <= fewestLetters) return false
  const words = text.split(/\s+/u).filter((word) => /\p{L}{3}/u.test(word))
  const share = (text.match(caron)?.length ?? 0) / letters
  return share < leastShare || words.filter((word) => garbled.test(word)).length > words.length * mostGarbled
}

/** Whether the letters are unreadable: fonts that do not say what their signs mean give private signs or none. */
export function isUnreadable(text: string): boolean {
  const signs = text.replace(/\s/gu, '')
  const meaningless = signs.match(/[\p{Co}\p{Cn}\p{Cc}\ufffd]/gu)?.length ?? 0
  return signs.length > 50 && meaningless > signs.length / 2
}
