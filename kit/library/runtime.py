"""TVM's runtime for the browser, compiled to objects by Emscripten from the sources in the wheels.

It is slim: no remote calls, no sort on the processor, no test functions. Six headers that those sources
include are not in the wheels; `overlay/` has stand-ins. Traps: the tree must be real files, not links
(Emscripten and the relative includes disagree on where a link lies).
"""

from __future__ import annotations

import hashlib
import re
import shutil
from pathlib import Path

from env import KIT, cache_root

from .problem import Problem
from .tools import emcc_version, log, run_emcc

OVERLAY = Path(__file__).parent / "overlay"
OBJECTS = ("runtime_slim", "support_slim", "webgpu_runtime")
FFI = "3rdparty/tvm-ffi"
FOLDERS = (".", "include", f"{FFI}/include", f"{FFI}/3rdparty/dlpack/include")
FLAGS = ("-O2", "-std=c++17", "-Wno-everything", *(f"-I{folder}" for folder in FOLDERS))
LEFT_OUT = re.compile(
    r'#include "(src/runtime/rpc/|src/runtime/extra/contrib/sort/|3rdparty/tvm-ffi/src/ffi/testing/)'
)


def compile_runtime() -> list[Path]:
    """The runtime's objects, compiled (about a minute) unless they are in the cache."""
    import tvm
    import tvm_ffi

    digest = hashlib.sha256(emcc_version().encode())
    overlay = sorted(p for p in OVERLAY.rglob("*") if p.is_file())
    for path in (KIT / "requirements-library.txt", Path(__file__), *overlay):
        digest.update(path.name.encode() + path.read_bytes())
    folder = cache_root().absolute() / f"library-runtime-{digest.hexdigest()[:12]}"
    objects = [folder / f"{name}.o" for name in OBJECTS]
    if all(path.exists() for path in objects):
        return objects
    log("Compiling TVM's runtime for the browser (about a minute, once) ...")
    tree = folder / "tree"
    lay_out(tree, Path(tvm.__file__).parent, Path(tvm_ffi.__file__).parent)
    for path in objects:
        part = path.with_suffix(".part")
        # From within the tree, since names of files end up in the library: not those of this computer.
        run_emcc(*FLAGS, "-c", f"web/emcc/{path.stem}.cc", "-o", str(part), within=tree)
        part.replace(path)
    shutil.rmtree(tree)
    return objects


def lay_out(tree: Path, tvm: Path, ffi: Path) -> None:
    """The source tree as TVM's own build sees it, from the two installed packages."""
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(tvm / "src/runtime", tree / "src/runtime")
    shutil.copytree(tvm / "include", tree / "include")
    shutil.copytree(tvm / "web/emcc", tree / "web/emcc")
    for part in ("include", "src", "3rdparty/dlpack"):
        shutil.copytree(ffi / part, tree / FFI / part)
    shutil.copytree(OVERLAY, tree, dirs_exist_ok=True)
    web = tree / "web/emcc"
    (web / "runtime_slim.cc").write_text(slim_runtime((web / "wasm_runtime.cc").read_text()))
    (web / "support_slim.cc").write_text(slim_support((web / "tvmjs_support.cc").read_text()))


def slim_runtime(source: str) -> str:
    lines = source.splitlines(keepends=True)
    kept = [line for line in lines if not LEFT_OUT.match(line)]
    if len(lines) - len(kept) != 8:
        raise Problem(
            "TVM's wasm_runtime.cc is not the one this was written for: check kit/requirements-library.txt."
        )
    return "".join(kept)


def slim_support(source: str) -> str:
    """Only the C functions that the page calls, without the session for remote calls, the second half."""
    head, cut, _ = source.partition("// A special local session")
    include = '#include "../../src/runtime/rpc/rpc_local_session.h"\n'
    if not cut or include not in head:
        raise Problem(
            "TVM's tvmjs_support.cc is not the one this was written for: check kit/requirements-library.txt."
        )
    return head.replace(include, "") + "}  // namespace runtime\n}  // namespace tvm\n"
