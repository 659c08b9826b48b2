import type { Id } from '#kernel/ids.ts'
import type { LocalDate } from '#kernel/local-date.ts'

/**
 * How far an e-mail came. It waits, is handed over to the mail server, and ends: accepted; refused for good; or nobody knows,
 * because the line or the application broke in the middle. What nobody knows about is not sent again.
 *
 * | from         | to           | when                                                    |
 * | ------------ | ------------ | ------------------------------------------------------- |
 * | pending      | handing-over | the server has asked for the text                       |
 * | pending      | refused      | the server does not want the address or the message     |
 * | handing-over | sent         | the server has accepted it                              |
 * | handing-over | pending      | the server has answered that it did not accept it       |
 * | handing-over | refused      | the same, for good                                      |
 * | handing-over | unknown      | no answer came, or somebody finds it so after a restart |
 */
export const digestStates = ['pending', 'handing-over', 'sent', 'refused', 'unknown'] as const
export type DigestState = (typeof digestStates)[number]

/** One e-mail to one person for one day, with everything that is due. */
export type Digest = {
  readonly id: Id<'Digest'>
  readonly accountId: Id<'Account'>
  readonly day: LocalDate
  readonly state: DigestState
  readonly subject: string
  readonly text: string
  readonly html: string
}
