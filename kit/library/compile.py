"""From the model's shape to a library: TVM makes kernels and host code, Emscripten links them with a runtime.

Traps: Emscripten cannot read TVM's own bitcode (another LLVM), but its linker reads TVM's objects, so
`export_library` is asked for objects and told to do nothing with them but copy. `system_lib` makes the
library find its kernels in itself.
"""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import tvm
from tvm import ir, relax
from tvm.relax.frontend import nn
from tvm.s_tir import dlight

from .model import Llama
from .runtime import compile_runtime
from .shape import Shape
from .signatures import signatures
from .tools import run_emcc

HOST = {"kind": "llvm", "mtriple": "wasm32-unknown-unknown-wasm"}
LINK = (
    "-O2",
    "--no-entry",
    "-sWASM_BIGINT=1",
    "-sALLOW_MEMORY_GROWTH=1",
    "-sSTANDALONE_WASM=1",
    "-sERROR_ON_UNDEFINED_SYMBOLS=0",  # the page brings them
    "-sTOTAL_MEMORY=64MB",
)
Parameter = dict[str, object]


def compile_library(shape: Shape, wasm: Path, scratch: Path) -> list[Parameter]:
    """Write the library; returns the parameters that it takes, in order, as name, shape and dtype."""
    module, parameters = trace(shape)
    objects = generate(module, scratch)
    run_emcc(*LINK, "-o", str(wasm), *map(str, [*compile_runtime(), *objects]))
    return parameters


def trace(shape: Shape) -> tuple[ir.IRModule, list[Parameter]]:
    """The model as a Relax module, with `_metadata`, a function that returns JSON."""
    model = Llama(shape)
    module, found = model.export_tvm(spec=nn.spec.ModuleSpec.from_raw(signatures(shape), model))
    parameters: list[Parameter] = [
        {"name": name, "shape": [int(n) for n in p.shape], "dtype": str(p.dtype)} for name, p in found
    ]
    metadata = shape.metadata([{**p, "preprocs": []} for p in parameters])
    builder = relax.BlockBuilder(module)
    with builder.function("_metadata", params=[]):
        builder.emit_func_output(ir.StringImm(json.dumps(metadata)))
    module = builder.finalize()
    for name, function in module.functions_items():
        # An upper bound of the rows lets memory be planned ahead.
        if isinstance(function, relax.Function):
            module[name] = function.with_attr({"tir_var_upper_bound": {"seq_len": shape.prefill_chunk}})
    return module, parameters


def generate(module: ir.IRModule, scratch: Path) -> list[Path]:
    """Objects of WebAssembly, with the kernels' WGSL in them."""
    target = tvm.target.Target({"kind": "webgpu", "host": HOST})
    with target:
        built = relax.build(module, target, relax_pipeline=pipeline(), system_lib=True)
    copies: list[Path] = []

    def copy(_output: str, objects: list[str], **_options: object) -> None:
        for i, path in enumerate([objects] if isinstance(objects, str) else objects):
            copies.append(Path(shutil.copy(path, scratch / f"model_{i}.o")))

    copy.object_format = "o"  # type: ignore[attr-defined]
    built.export_library(str(scratch / "unused.wasm"), fcompile=copy)
    return copies


def pipeline() -> tvm.transform.Pass:
    """What few operators are not our own kernels (silu, split, last row) get TVM's simplest schedule."""
    t = relax.transform
    return tvm.transform.Sequential(
        [
            t.LegalizeOps(),
            t.AnnotateTIROpPattern(),
            t.FoldConstant(),
            t.FuseOps(),
            t.FuseTIR(),
            dlight.ApplyDefaultSchedule(dlight.gpu.Fallback()),
            t.RewriteDataflowReshape(),
            t.ToNonDataflow(),
            t.RemovePurityChecking(),
            t.CallTIRRewrite(),
            t.StaticPlanBlockMemory(),
            t.LowerAllocTensor(),
            t.KillAfterLastUse(),
            t.LowerRuntimeBuiltin(),
            t.ComputePrimValue(),
            t.VMShapeLower(),
            t.AttachGlobalSymbol(),
        ]
    )
