import { spawn } from 'node:child_process'
import { Advice, runMain, say } from './lib/advice.mjs'
import { buildApp } from './lib/buildApp.mjs'
import { serveFolder } from './lib/serve.mjs'
import { setUp } from './setup.mjs'

/** `npm start`: the built app on this computer. Prints its address, and opens it on a desktop. */
const usage = 'npm start [-- --no-open]   (the port: PORT, or 4173, or the next free one)'

await runMain(async () => {
  const args = process.argv.slice(2)
  const unknown = args.find((arg) => arg !== '--no-open')
  if (unknown) throw new Advice(`There is no option ${unknown}. Use: ${usage}`)
  await setUp()
  const folder = await buildApp()
  const { url, close } = await serve(folder)
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
    process.once(signal, () => void close().then(() => process.exit(0)))
  }
  const opener = args.includes('--no-open') ? undefined : openerOf(process.platform, process.env)
  if (opener) {
    const child = spawn(opener[0], [...opener[1], url], { stdio: 'ignore', detached: true })
    child.on('error', () => {
      // No browser to open: the address is there to be clicked.
    })
    child.unref()
  }
  say('The tutor is ready. Stop it with Ctrl-C. Its address:')
  process.stdout.write(`${url}\n`)
})

/** @param {string} folder */
async function serve(folder) {
  const asked = process.env['PORT']
  if (asked !== undefined && !/^\d{1,5}$/.test(asked)) throw new Advice(`PORT is no port number: ${asked}.`)
  const ports = asked === undefined ? Array.from({ length: 20 }, (_, index) => 4173 + index) : [Number(asked)]
  for (const port of ports) {
    try {
      return await serveFolder({ folder, port })
    } catch (error) {
      if (!(error instanceof Error && 'code' in error)) throw error
      if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES' && error.code !== 'ERR_SOCKET_BAD_PORT')
        throw error
    }
  }
  throw new Advice(`Port ${ports[0]} is not free: set PORT to another one, or stop what uses it.`)
}

/**
 * What opens an address in a browser, where there is a desktop.
 *
 * @param {NodeJS.Platform} platform
 * @param {NodeJS.ProcessEnv} env
 * @returns {[string, string[]] | undefined}
 */
function openerOf(platform, env) {
  if (env['CI']) return undefined
  if (platform === 'darwin') return ['open', []]
  if (platform === 'win32') return ['cmd', ['/c', 'start', '']]
  return env['DISPLAY'] || env['WAYLAND_DISPLAY'] ? ['xdg-open', []] : undefined
}
