/** A stream that may be a terminal. */
type Terminal = { readonly isTTY?: boolean; write(text: string): unknown }

const clearLine = '\r\u001b[K'

/** One line of a terminal that is written over again and again, and gone at the end. Says nothing into a file or a pipe. */
export function progressLine(terminal: Terminal): (line: string | null) => void {
  return (line) => {
    if (terminal.isTTY === true) terminal.write(`${clearLine}${line ?? ''}`)
  }
}
