/** What a recogniser of English makes of Czech letters: marks are lost, "č" becomes a sign of money. */
export function inWrongLanguage(text: string): string {
  return text
    .replaceAll('č', '¢')
    .replaceAll('ě', 'é')
    .normalize('NFD')
    .replaceAll(/(?<!e)\p{M}/gu, '')
    .normalize('NFC')
}
