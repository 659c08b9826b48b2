/** Who may import whom. Each rule is broken on purpose in test/canaries/layers, and `npm run check` fails unless all are found. */
const root = '^(?:test/canaries/layers/)?src'
const order = [
  ...['territory', 'access', 'people', 'cooperation', 'papers', 'agreements', 'obligations', 'intake', 'partnership'],
  ...[
    'learning',
    'plans',
    'projects',
    'exclusion-index',
    'regions',
    'reports',
    'hand-over',
    'agenda',
    'search',
    'overview',
    'publishing',
  ],
]
const server = `${root}/(platform|command-line|compose\\.ts|main\\.ts|cli\\.ts)`
const pure = `${root}/modules/[^/]+/domain/`

const onlyEarlier = order.slice(0, -1).map((module, index) => ({
  name: `${module}-imports-no-later-module`,
  severity: 'error',
  from: { path: `${root}/modules/${module}/` },
  to: { path: `${root}/modules/(${order.slice(index + 1).join('|')})/` },
}))

export default {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'nothing-unresolved',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(virtual:|\\./\\+types/)' },
    },
    {
      name: 'kernel-imports-nothing',
      severity: 'error',
      from: { path: `${root}/kernel/`, pathNot: '\\.test\\.ts$' },
      to: { pathNot: `${root}/kernel/` },
    },
    {
      name: 'messages-import-the-kernel-only',
      severity: 'error',
      from: { path: `${root}/messages/`, pathNot: '\\.test\\.ts$' },
      to: { pathNot: `${root}/(messages|kernel)/` },
    },
    {
      name: 'deadlines-import-kernel-and-messages-only',
      severity: 'error',
      from: { path: `${root}/deadlines/`, pathNot: '\\.test\\.ts$' },
      to: { pathNot: `${root}/(deadlines|messages|kernel)/` },
    },
    {
      name: 'documents-know-no-module',
      severity: 'error',
      from: { path: `${root}/documents/` },
      to: { path: `${root}/(modules|platform|web|deadlines|compose|main|cli)` },
    },
    {
      name: 'platform-knows-no-module',
      severity: 'error',
      from: { path: `${root}/platform/` },
      to: { path: `${root}/(modules|compose|main|cli)` },
    },
    {
      name: 'domain-does-no-input-or-output',
      severity: 'error',
      from: { path: pure, pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['core', 'npm', 'npm-dev', 'npm-optional'] },
    },
    {
      name: 'domain-knows-no-server',
      severity: 'error',
      from: { path: pure, pathNot: '\\.test\\.ts$' },
      to: { path: `${server}|${root}/(web/|modules/[^/]+/(store|use-cases|pages|api\\.ts))` },
    },
    {
      name: 'modules-meet-at-the-door',
      severity: 'error',
      from: { path: `${root}/modules/([^/]+)/` },
      to: { path: `${root}/modules/([^/]+)/`, pathNot: `${root}/modules/($1/|[^/]+/(index|contract)\\.ts$)` },
    },
    {
      name: 'stores-know-no-use-case',
      severity: 'error',
      from: { path: `${root}/modules/[^/]+/store/` },
      to: { path: '/(use-cases|pages)/|/api\\.ts$' },
    },
    {
      name: 'use-cases-know-no-screen',
      severity: 'error',
      from: { path: `${root}/modules/[^/]+/use-cases/` },
      to: { path: `/pages/|/api\\.ts$|${root}/web/` },
    },
    {
      name: 'nobody-imports-the-composition',
      severity: 'error',
      from: { path: `${root}/(modules|platform|documents|deadlines|kernel|messages|web)/` },
      to: { path: `${root}/(compose|main|cli)\\.ts$` },
    },
    {
      name: 'the-shell-knows-no-store',
      severity: 'error',
      from: { path: `${root}/web/` },
      to: { path: `${root}/modules/[^/]+/(store|use-cases|domain)/` },
    },
    ...onlyEarlier,
  ],
  options: {
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.react-router|/\\+types/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
}
