import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { browserCommands } from './tools/lib/browserCommands.ts'
import { builtPacks } from './tools/lib/builtPacks.mjs'
import { attackArgs, chromiumPath } from './tools/lib/chromium.mjs'
import { workerText } from './tools/lib/workerText.mjs'

const executablePath = chromiumPath()

export default defineConfig({
  test: {
    projects: [
      {
        define: builtPacks(),
        test: {
          name: 'unit',
          include: ['src/**/*.test.{ts,tsx}', 'tools/**/*.test.ts', 'test/{golden,python,shelf}/*.test.ts'],
          exclude: ['**/*.browser.test.*', '**/*.chromium.test.ts'],
          environment: 'node',
          // Where a test tells linear time from quadratic, a busy machine must not matter.
          testTimeout: 60_000,
        },
      },
      {
        plugins: [react(), workerText()],
        define: builtPacks(),
        worker: { format: 'es' },
        // Found in a worker only when it runs, they would be made ready while a test waits for them.
        optimizeDeps: {
          include: ['@mlc-ai/web-llm', '@mlc-ai/web-tokenizers', 'hash-wasm', 'valibot', 'zustand'],
        },
        test: {
          name: 'browser',
          include: ['src/**/*.browser.test.{ts,tsx}', 'test/{attacks,python,shelf}/*.browser.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            commands: browserCommands,
            api: { host: '127.0.0.1' },
            provider: playwright({
              launchOptions: { ...(executablePath && { executablePath }), args: [...attackArgs] },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/*.test.ts', 'test/attacks/network.test.ts', 'test/shelf/*.chromium.test.ts'],
          environment: 'node',
          testTimeout: 120_000,
          hookTimeout: 180_000,
          fileParallelism: false,
          globalSetup: ['test/e2e/serve.ts'],
        },
      },
    ],
  },
})
