const CALENDAR_READING = '^node_modules/chrono-node';

module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'shared-is-a-leaf',
      severity: 'error',
      from: { path: '^shared/' },
      to: { path: '^(main|renderer|tests|build)/' },
    },
    {
      name: 'shared-no-platform',
      severity: 'error',
      from: { path: '^shared/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'domain-only-types-from-schemas',
      severity: 'error',
      from: { path: '^shared/(domain|lib)/' },
      to: { path: ['^shared/(schemas|ipc|text)/'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'domain-uses-one-pure-library',
      comment: 'chrono-node reads dates in words: pure, no clock of its own, see shared/README.md.',
      severity: 'error',
      from: { path: '^shared/(domain|lib)/' },
      to: { path: 'node_modules', pathNot: CALENDAR_READING, dependencyTypesNot: ['type-only'] },
    },
    { name: 'main-not-renderer', severity: 'error', from: { path: '^main/' }, to: { path: '^renderer/' } },
    { name: 'renderer-not-main', severity: 'error', from: { path: '^renderer/' }, to: { path: '^main/' } },
    {
      name: 'renderer-no-node-or-electron',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { path: ['node_modules/electron'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'renderer-no-core',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'renderer-types-only-from-contract',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { path: '^shared/(schemas|ipc)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'electron-only-in-adapters',
      severity: 'error',
      from: {
        path: '^main/',
        pathNot: '^main/(adapters|preload|ipc/registerIpc|ipc/emitEvent|main|compose)',
      },
      to: { path: 'node_modules/electron', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'services-know-ports-only',
      severity: 'error',
      from: { path: '^main/services/' },
      to: { path: '^main/(adapters|ipc|preload)/' },
    },
    {
      name: 'services-no-core',
      severity: 'error',
      from: { path: '^main/services/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'adapters-know-no-services',
      severity: 'error',
      from: { path: '^main/adapters/' },
      to: { path: '^main/(services|ipc)/' },
    },
    {
      name: 'features-are-islands',
      severity: 'error',
      from: { path: '^renderer/features/([^/]+)/' },
      to: { path: '^renderer/features/', pathNot: '^renderer/features/$1/' },
    },
    {
      name: 'ui-is-dumb',
      severity: 'error',
      from: { path: '^renderer/(ui|lib)/' },
      to: { path: '^(renderer/(app|features)|shared|main)/' },
    },
    {
      name: 'nobody-imports-tests',
      severity: 'error',
      from: { pathNot: '^tests/' },
      to: { path: '^tests/' },
    },
    {
      name: 'build-knows-no-app',
      severity: 'error',
      from: { path: '^build/' },
      to: { path: '^(shared|main|renderer|tests)/' },
    },
    { name: 'not-to-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json', '.css'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
