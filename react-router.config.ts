import type { Config } from '@react-router/dev/config'

/** Pages are rendered by the server of `src/platform/http`; the shell lives in `src/web`, the pages with their modules. */
export default {
  appDirectory: 'src/web',
  buildDirectory: 'build',
  ssr: true,
  // All addresses are known from the start: no request between a change and the page that confirms it.
  routeDiscovery: { mode: 'initial' },
} satisfies Config
