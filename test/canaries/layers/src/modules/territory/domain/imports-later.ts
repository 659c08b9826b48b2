import type { Broken } from '../../agreements/index.ts'

export type AlsoBroken = Broken
