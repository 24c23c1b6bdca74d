"""Build nano's library and pack: `python -m library.build FORM FOLDER`, in the library environment."""

from __future__ import annotations

import hashlib
import importlib.metadata
import json
import os
import shutil
import sys
import tempfile
from pathlib import Path

import tvm

from nano.gguf_file import read_gguf
from pack.nano_pack import finish_pack, write_pack
from pack.nano_tensors import listing, mlc_tensors

from .compile import compile_library
from .inputs import MANIFEST, MODEL
from .problem import Problem
from .runtime import compile_runtime
from .shape import Shape
from .tools import emcc_version, log


def build(form: str, folder: Path) -> None:
    """The folder appears as a whole or not at all."""
    manifest = json.loads((MODEL / MANIFEST).read_text(encoding="utf-8"))
    model = MODEL / manifest["file"]
    if hashlib.sha256(model.read_bytes()).hexdigest() != manifest["sha256"]:
        raise Problem(
            f"{model} is not the file of its manifest: check it out again, or make it with kit/make_nano.py."
        )
    library = f"nano-{form}-webgpu.wasm"
    part = Path(tempfile.mkdtemp(prefix=f"{folder.name}.", dir=folder.parent))
    try:
        compile_runtime()
        log(f"Compiling nano's layers and linking {library} ...")
        with tempfile.TemporaryDirectory() as scratch:
            shape = Shape(**manifest["shape"], quantisation=form)
            parameters = compile_library(shape, part / library, Path(scratch))
        log("Packing nano's weights ...")
        state, stated, _ = read_gguf(model)
        taken = {str(p["name"]): (tuple(p["shape"]), p["dtype"]) for p in parameters}
        if taken != listing(mlc_tensors(state, int(stated["layers"]), form)):
            raise AssertionError("the library and the pack differ in their tensors")
        write_pack(part, model, form)
        (part / "NOTICE.txt").write_text(notice(), encoding="utf-8")
        made_with = {"tvm": tvm.__version__, "emscripten": emcc_version()}
        finish_pack(part, form, library, MODEL / MANIFEST, made_with)
        os.chmod(part, 0o755)
        shutil.rmtree(folder, ignore_errors=True)
        part.rename(folder)
    finally:
        shutil.rmtree(part, ignore_errors=True)


def notice() -> str:
    """Our summary, then the licences as the packages bring them."""
    rule = "\n" + 78 * "=" + "\n"
    texts = [(Path(__file__).parent / "notice.txt").read_text(encoding="utf-8")]
    for package, names in (("apache-tvm", ("NOTICE", "LICENSE")), ("apache-tvm-ffi", ("NOTICE",))):
        files = importlib.metadata.files(package) or []
        for name in names:
            found = min((f for f in files if f.name == name), key=lambda f: len(f.parts))
            texts.append(f"{package}: {name}\n\n{found.read_text(encoding='utf-8')}")
    return rule.join(texts)


if __name__ == "__main__":
    try:
        build(sys.argv[1], Path(sys.argv[2]))
    except Problem as problem:
        print(problem, file=sys.stderr)
        sys.exit(2)
