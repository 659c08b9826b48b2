import type { ReviewState } from '../contract.ts'
import type { ReviewChange } from '../domain/review.ts'
import { changesOf, type FormValues, mergeValues, valuesOfState } from './review-form.ts'
import type { SaveOutcome } from './send-changes.ts'

export type Saving = 'idle' | 'saving' | 'saved' | 'retrying' | 'conflict' | 'signed-out' | 'closed' | 'refused'

/** What the screen shows of saving. */
export type SaverView = {
  /** The last state that the server confirmed. */
  readonly state: ReviewState
  readonly saving: Saving
  readonly sentence: string
  /** By control: what another person wrote where this one wrote too. */
  readonly theirs: FormValues
}

/** The world around a saver: the form on the screen, the server, the memory of the window, the clock. */
export type SaverParts = {
  /** What stands in the form now; null when there is none. */
  readonly read: (base: ReviewState) => FormValues | null
  readonly write: (values: FormValues) => void
  readonly send: (body: { readonly version: number; readonly changes: readonly ReviewChange[] }) => Promise<SaveOutcome>
  readonly keep: (values: FormValues) => void
  readonly forget: () => void
  /** Does the work after a pause; returns how to call it off. */
  readonly later: (milliseconds: number, work: () => void) => () => void
}

export type DraftSaver = ReturnType<typeof draftSaver>

const firstPause = 2_000
const longestPause = 15_000

/**
 * Saves a review as often as a field is left. One request runs at a time; a lost one is repeated until it arrives, and the
 * text is kept meanwhile. When somebody else was faster, what only they changed is taken over; where both wrote, both wordings
 * are shown and the person chooses.
 */
export function draftSaver(loaded: ReviewState, parts: SaverParts) {
  let view: SaverView = { state: loaded, saving: 'idle', sentence: '', theirs: new Map() }
  let decisions: readonly ReviewChange[] = []
  let newest = loaded
  let running = false
  let again = false
  let pause = firstPause
  let callOff = (): void => {}
  const listeners = new Set<() => void>()

  const show = (change: Partial<SaverView>): void => {
    view = { ...view, ...change }
    for (const listener of listeners) listener()
  }

  const run = async (): Promise<void> => {
    // Two wordings wait for a choice; a closed review takes nothing any more.
    if (view.saving === 'conflict' || view.saving === 'closed') return
    if (running) {
      again = true
      return
    }
    callOff()
    const base = view.state
    const values = parts.read(base)
    const decided = decisions
    const changes = values === null ? [] : [...changesOf(values, base), ...decided]
    if (values === null || changes.length === 0) return
    running = true
    show({ saving: 'saving' })
    const outcome = await parts.send({ version: base.version, changes })
    running = false
    if (outcome.kind === 'saved') {
      decisions = decisions.slice(decided.length)
      pause = firstPause
      parts.forget()
      show({ state: outcome.state, saving: 'saved', theirs: new Map() })
      if (again) await runAgain()
    } else {
      parts.keep(values)
      await settle(outcome)
    }
  }

  const runAgain = (): Promise<void> => {
    again = false
    return run()
  }

  const settle = async (outcome: Exclude<SaveOutcome, { kind: 'saved' }>): Promise<void> => {
    switch (outcome.kind) {
      case 'lost':
        show({ saving: 'retrying' })
        callOff = parts.later(pause, () => void run())
        pause = Math.min(longestPause, pause * 2)
        return
      case 'conflict':
        return meet(outcome.state)
      case 'refused':
        show({ saving: 'refused', sentence: outcome.sentence })
        return
      case 'signed-out':
      case 'closed':
        show({ saving: outcome.kind })
        return
      default:
        outcome satisfies never
    }
  }

  /** A state that came from elsewhere meets what is written here. */
  const meet = async (state: ReviewState): Promise<void> => {
    const base = view.state
    const merged = mergeValues(parts.read(base) ?? valuesOfState(base), base, state)
    parts.write(merged.values)
    newest = state
    show({ saving: 'conflict', theirs: merged.contested })
    if (merged.contested.size === 0) await keepMine()
  }

  const keepMine = (): Promise<void> => {
    show({ state: newest, saving: 'saved', theirs: new Map() })
    return run()
  }

  return {
    view: (): SaverView => view,
    subscribe(listener: () => void): () => void {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    /** Saves what differs from the confirmed state, and these decisions besides. */
    save(...more: readonly ReviewChange[]): Promise<void> {
      decisions = [...decisions, ...more]
      return run()
    },
    keepMine,
    takeTheirs(): Promise<void> {
      decisions = []
      parts.write(valuesOfState(newest))
      parts.forget()
      return keepMine()
    },
    /** Puts back what an earlier visit could not save. */
    restore(values: FormValues): Promise<void> {
      parts.write(values)
      return run()
    },
    /** A newer state that came with the page. */
    adopt(state: ReviewState): Promise<void> | void {
      if (state.version > view.state.version && !running) return meet(state)
    },
    stop(): void {
      callOff()
    },
  }
}
