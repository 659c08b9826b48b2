import type { Refusal } from '#kernel/refusal.ts'
import type { Document } from '../model.ts'
import type { PagePicture } from '../pictures/page-pictures.ts'
import type { PageProgress, ReadingOptions } from '../read/reading-options.ts'

export type SandboxFile = { readonly bytes: Uint8Array; readonly name: string }

/** What the process is asked: to read a file, to draw its pages, or to look for the places of a letterhead. */
export type SandboxTask = {
  readonly want: 'document' | 'pictures' | 'places'
  readonly file: SandboxFile
  readonly options: Omit<ReadingOptions, 'onPage'>
}

/** What the process says while it works. */
export type SandboxNews = { readonly progress: PageProgress } | { readonly picture: PagePicture }

/** Its last word. A refusal travels as its parts, because classes do not survive the way. */
export type SandboxAnswer =
  | { readonly document: Document }
  | { readonly places: readonly string[] }
  | { readonly done: true }
  | { readonly refusal: Pick<Refusal, 'code' | 'details' | 'field'> }

export type SandboxMessage = SandboxNews | SandboxAnswer
