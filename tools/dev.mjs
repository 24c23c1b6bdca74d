import { runMain } from './lib/advice.mjs'
import { runPackage } from './lib/command.mjs'
import { setUp } from './setup.mjs'

/** `npm run dev`: the app served from its sources; changes show at once. */
await runMain(async () => {
  await setUp()
  const { code } = await runPackage('vite/bin/vite.js', process.argv.slice(2), { show: true })
  return code
})
