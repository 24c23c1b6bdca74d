import { runMain } from './lib/advice.mjs'
import { run } from './lib/command.mjs'
import { ensureKit } from './lib/kitSetup.mjs'
import { checkNode } from './lib/packages.mjs'

/**
 * `npm run -s pack -- DIR --quant q4f16_1 --out DIR` hands everything to `kit/pack_model.py`, in the kit's base
 * environment. No package of ours is needed for it, so none is installed.
 */
await runMain(async () => {
  checkNode()
  // Ctrl-C reaches Python too, which tidies up and says so: we only wait for it.
  process.on('SIGINT', () => {})
  const python = await ensureKit('base')
  const { code } = await run(python, ['-B', 'kit/pack_model.py', ...process.argv.slice(2)], { show: true })
  return code
})
