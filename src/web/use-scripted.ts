import { useSyncExternalStore } from 'react'

/** Whether the page runs its scripts; what only they can serve is not offered before. */
export function useScripted(): boolean {
  return useSyncExternalStore(neverChanges, inBrowser, onServer)
}

const neverChanges = () => () => {}
const inBrowser = () => true
const onServer = () => false
