import { Advice } from './advice.mjs'
import { run } from './command.mjs'

/** Nano's library for web-llm. Where everything is to be tested (`CI`) it is built in both formats. */

const python = process.platform === 'win32' ? 'python' : 'python3'

/** Nano for web-llm in `public/models/nano/webgpu`, built if it is not and can be. */
export async function ensureNanoPack() {
  const { code } = await run(python, ['kit/library.py'], { capture: true })
  if (code !== 0) {
    throw new Advice(
      'Nano is not built for the graphics processor (see above for what is missing): run npm run -s kit:library once that is there.',
    )
  }
}

/** @returns {Promise<string | undefined>} the Python of the library environment; none where nothing was built */
export async function ensureLibrary() {
  if (process.env['CI']) {
    for (const format of ['q4f32_1', 'q0f32']) {
      const { code } = await run(python, ['kit/library.py', '--quant', format])
      if (code !== 0) throw new Advice(`Nano's library could not be built (see above).`)
    }
  } else if ((await run(python, ['kit/library.py', '--check'])).code !== 0) return undefined
  const { code, output } = await run(python, ['kit/env.py', 'library'], { capture: true })
  const path = output.trim().split('\n').at(-1)
  if (code !== 0 || !path) throw new Advice(`The library's Python environment could not be made (see above).`)
  return path
}
