/** The id of a piece of a document, for links that light it without JavaScript. */
export function passageId(order: number): string {
  return `misto-${order}`
}
