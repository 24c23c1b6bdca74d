import { Advice, runMain } from './lib/advice.mjs'
import { notFound, run } from './lib/command.mjs'

/** `node tools/library.mjs args…` builds nano's model library for the graphics processor: `kit/library.py`. */
await runMain(async () => {
  const python = process.platform === 'win32' ? 'python' : 'python3'
  const { code } = await run(python, ['kit/library.py', ...process.argv.slice(2)], { show: true })
  if (code === notFound) {
    throw new Advice(`${python} was not found: install Python 3.10 or newer, with venv and pip.`)
  }
  return code
})
