import { runMain } from './lib/advice.mjs'
import { buildApp } from './lib/buildApp.mjs'
import { setUp } from './setup.mjs'

/** `npm run build`: the app in `dist`. */
await runMain(async () => {
  await setUp()
  process.stdout.write(`${await buildApp({ force: true })}\n`)
})
