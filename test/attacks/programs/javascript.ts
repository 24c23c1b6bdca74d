import { attack, prints, type Attack } from './attack.ts'

const script = (text: string) => `ctypes.CDLL(None).emscripten_run_script(b${JSON.stringify(text)})`
const noEval = /^pyodide\.ffi\.JsException: EvalError: Evaluating a string as JavaScript violates/

/** The function that tells the page what was printed: the one thing of JavaScript that our own Python needs. */
export const tell = ['import sys', 't = type(sys.stdout).tell.__globals__["tell"]'] as const

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
    'what Pyodide keeps of JavaScript',
    /^KeyError: 'pyodide_js\._api'/,
    'import sys',
    'sys.modules["pyodide_js._api"].config.jsglobals.setTimeout(print, 0)',
  ),
  attack(
    'a timer by the event loop',
    /^RuntimeError: there is no event loop here/,
    'from pyodide.webloop import WebLoop',
    'WebLoop().call_later(0, print)',
  ),
  attack(
    'the global scope among all objects',
    prints('2 []'),
    'import gc',
    'dicts = [o for o in gc.get_objects() if type(o) is dict]',
    'proxies = [v for d in dicts for v in d.values() if type(v).__name__ == "JsProxy"]',
    'print(len(proxies), [p for p in proxies if hasattr(p, "setTimeout")])',
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
