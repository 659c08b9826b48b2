/** An address that a paper may lead to, in the form that files want; null for what is no address of the web or of mail. */
export function safeLink(address: string | undefined): string | null {
  if (address === undefined || !/^(?:https?:|mailto:)/i.test(address)) return null
  return URL.canParse(address) ? new URL(address).href : null
}
