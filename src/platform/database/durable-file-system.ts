import { closeSync, fsyncSync, openSync } from 'node:fs'
import type { PGlite } from '@electric-sql/pglite'
import { NodeFS } from '@electric-sql/pglite/nodefs'

type Stream = { readonly nfd?: number; readonly node: unknown }
type EmscriptenModule = {
  readonly FS: {
    readonly filesystems: {
      readonly NODEFS: { stream_ops: { fsync?: (stream: Stream) => number }; realPath(node: unknown): string }
    }
  }
}
type PreRun = (module: EmscriptenModule) => void

/**
 * The embedded database's file system with a real fsync. As shipped it makes no fsync call at all, so an acknowledged
 * commit could be lost with the power. It reaches into the library's internals; `embedded.db.test.ts` counts the calls, so
 * that an upgrade cannot drop it silently.
 */
export class DurableFileSystem extends NodeFS {
  readonly onSync: () => void

  constructor(folder: string, onSync: () => void = () => {}) {
    super(folder)
    this.onSync = onSync
  }

  override async init(database: PGlite, options: Parameters<NodeFS['init']>[1]): ReturnType<NodeFS['init']> {
    const result = await super.init(database, options)
    const emscripten = result.emscriptenOpts as { preRun?: PreRun | PreRun[] }
    const before = emscripten.preRun ?? []
    const addSync: PreRun = (module) => {
      const system = module.FS.filesystems.NODEFS
      system.stream_ops.fsync = (stream) => {
        if (stream.nfd !== undefined) fsyncSync(stream.nfd)
        else syncPath(system.realPath(stream.node))
        this.onSync()
        return 0
      }
    }
    emscripten.preRun = [addSync, ...(Array.isArray(before) ? before : [before])]
    return result
  }
}

function syncPath(path: string): void {
  const descriptor = openSync(path, 'r')
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}
