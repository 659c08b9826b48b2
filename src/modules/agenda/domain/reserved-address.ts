/** Whether an address is of a domain in which nobody can have a mailbox (RFC 2606): people of the demonstration have such. */
export function isReserved(email: string): boolean {
  return /(@|\.)(example|test|invalid|localhost)$|@(.+\.)?example\.(com|net|org)$/i.test(email)
}
