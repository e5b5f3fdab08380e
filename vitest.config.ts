import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // Journeys wait on other processes most of the time: on two cores vitest alone would take one.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    reporters: [
      'default',
      ['json', { outputFile: process.env['FIREBREAK_REPORT'] ?? 'reports/vitest.json' }],
    ],
    projects: [
      {
        extends: true,
        // Modules are loaded once for all files: a fifth of the whole run went into loading them for each.
        test: {
          name: 'unit',
          include: ['src/**/*.test.{ts,tsx}'],
          testTimeout: 20_000,
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          include: ['test/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
